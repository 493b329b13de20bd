package cymru.diogel.platform.once.web;

import cymru.diogel.platform.once.Answers;
import cymru.diogel.platform.once.Key;
import java.util.UUID;
import org.springframework.transaction.TransactionStatus;

/** One form being dealt with: whose, which, and the transaction that holds all it does. */
final class Turn {
    static final String ATTRIBUTE = Turn.class.getName();

    private final UUID account;
    private final Key key;
    private final TransactionStatus transaction;
    private boolean repeated;

    Turn(UUID account, Key key, TransactionStatus transaction) {
        this.account = account;
        this.key = key;
        this.transaction = transaction;
    }

    /** It was sent before, and is only answered again. */
    void isRepeated() {
        repeated = true;
    }

    TransactionStatus transaction() {
        return transaction;
    }

    /** Keeps the answer beside the effect; a form that was refused had none. */
    void conclude(Answers answers, HeldAnswer held) {
        if (repeated) {
            return;
        }
        if (held.outcome() < 400) {
            answers.keep(account, key, held.answer());
        } else {
            answers.giveBack(account, key);
        }
    }
}
