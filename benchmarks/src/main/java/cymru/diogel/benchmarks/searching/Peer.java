package cymru.diogel.benchmarks.searching;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Another way to find people: without need to know, and without a trail. */
interface Peer extends AutoCloseable {
    String name();

    void load(List<Somebody> people) throws IOException, SQLException;

    /** The first five. */
    List<UUID> find(Question question) throws IOException, SQLException;

    @Override
    void close() throws IOException, SQLException;
}
