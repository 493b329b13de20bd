package cymru.diogel.platform.commands;

/** A command cannot go on; the message is for the person who typed it. */
public final class Stopped extends Exception {
    private static final long serialVersionUID = 1;

    private final int status;

    /**
     * Says with which exit status.
     *
     * @param status one of those of {@link Commands}
     */
    public Stopped(int status, String message) {
        super(message);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
