package cymru.diogel.platform.once.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.diogel.platform.once.Answer;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps an answer back until its effect is certain; lets everything through until told to hold. */
final class HeldAnswer extends HttpServletResponseWrapper {
    static final String ATTRIBUTE = HeldAnswer.class.getName();

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private boolean holding;
    private String place = "";
    private int error;
    private @Nullable PrintWriter writer;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    void hold() {
        holding = true;
    }

    int outcome() {
        return error == 0 ? getStatus() : error;
    }

    Answer answer() {
        finishWriting();
        var type = Objects.requireNonNullElse(getContentType(), "");
        return new Answer(outcome(), place, type, body.toByteArray());
    }

    /** Sends what was held back. */
    void release() throws IOException {
        if (!holding) {
            return;
        }
        finishWriting();
        var real = (HttpServletResponse) getResponse();
        if (error != 0) {
            real.sendError(error);
        } else if (!place.isEmpty()) {
            real.sendRedirect(place);
        } else if (body.size() > 0) {
            real.setContentLength(body.size());
            body.writeTo(real.getOutputStream());
        }
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        if (holding) {
            body.reset();
            setStatus(SC_FOUND);
            place = location;
        } else {
            super.sendRedirect(location);
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        if (holding) {
            body.reset();
            error = status;
        } else {
            super.sendError(status);
        }
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sendError(status);
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!holding) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        if (holding) {
            body.reset();
        } else {
            super.resetBuffer();
        }
    }

    @Override
    public boolean isCommitted() {
        return holding ? error != 0 || !place.isEmpty() : super.isCommitted();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!holding) {
            return super.getWriter();
        }
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, UTF_8));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return holding ? new Kept() : super.getOutputStream();
    }

    private void finishWriting() {
        if (writer != null) {
            writer.flush();
        }
    }

    private final class Kept extends ServletOutputStream {
        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("an answer held back is written at once");
        }

        @Override
        public void write(int b) {
            body.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            body.write(bytes, from, length);
        }
    }
}
