package cymru.diogel.platform.once.web;

import cymru.diogel.platform.once.Answers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the transaction of a form that was sent when everything about it is done, its answer made as
 * well, and only then lets the answer go.
 */
final class OneEffect extends OncePerRequestFilter {
    static final String END = OneEffect.class.getName() + ".end";

    private final Answers answers;
    private final PlatformTransactionManager transactions;

    OneEffect(Answers answers, PlatformTransactionManager transactions) {
        this.answers = answers;
        this.transactions = transactions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var held = new HeldAnswer(response);
        request.setAttribute(HeldAnswer.ATTRIBUTE, held);
        try {
            try {
                chain.doFilter(request, held);
            } catch (ServletException | IOException | RuntimeException | Error failure) {
                undo(turn(request), failure);
                throw failure;
            }
            conclude(turn(request), held);
        } finally {
            if (request.getAttribute(END) instanceof Runnable end) {
                end.run();
            }
        }
        held.release();
    }

    private static @Nullable Turn turn(HttpServletRequest request) {
        return request.getAttribute(Turn.ATTRIBUTE) instanceof Turn turn ? turn : null;
    }

    // A connection that broke has nothing left to undo: what broke it is told.
    private void undo(@Nullable Turn turn, Throwable why) {
        try {
            if (turn != null && !turn.transaction().isCompleted()) {
                transactions.rollback(turn.transaction());
            }
        } catch (TransactionException | DataAccessException broken) {
            why.addSuppressed(broken);
        }
    }

    // What threw within is undone, though the exception became a page for what is not there.
    private void conclude(@Nullable Turn turn, HeldAnswer held) {
        if (turn == null) {
            return;
        }
        if (turn.transaction().isRollbackOnly() || held.outcome() >= 500) {
            transactions.rollback(turn.transaction());
            return;
        }
        try {
            turn.conclude(answers, held);
        } catch (RuntimeException failure) {
            undo(turn, failure);
            throw failure;
        }
        transactions.commit(turn.transaction());
    }
}
