package cymru.diogel.platform.once;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What a browser was told.
 *
 * @param place where it was sent on to, or ""
 * @param type of the body, or ""
 */
public record Answer(int status, String place, String type, byte[] body) {
    byte[] written() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(status);
            out.writeUTF(place);
            out.writeUTF(type);
            out.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Answer read(byte[] written) {
        try (var in = new DataInputStream(new ByteArrayInputStream(written))) {
            return new Answer(in.readInt(), in.readUTF(), in.readUTF(), in.readAllBytes());
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }
}
