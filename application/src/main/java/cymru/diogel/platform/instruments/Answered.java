package cymru.diogel.platform.instruments;

import cymru.diogel.platform.pages.Frame;

/** Answers as they are read again, with the questions as they were asked. */
public record Answered(Frame frame, Instrument instrument, Sheet sheet) {
    public String say(Said said) {
        return said.in(frame.words());
    }

    /** What was chosen, in words; nothing for what is answered in words alone. */
    public String choice(Question question) {
        var answer = sheet.answers().get(question.code());
        var choice = answer == null ? null : answer.choice();
        if (choice == null) {
            return question.isChosen() || answer == null ? frame.say("instruments.left") : "";
        }
        return choice.equals(Answer.NOT_KNOWN)
                ? frame.say("instruments.not-known")
                : question.option(choice).map(it -> say(it.text())).orElse(choice);
    }

    /** What was written. */
    public String words(Question question) {
        var answer = sheet.answers().get(question.code());
        return answer == null || answer.words() == null ? "" : answer.words();
    }
}
