package cymru.diogel.demonstration.continuity;

import cymru.diogel.continuity.services.Name;
import cymru.diogel.continuity.services.Needs;
import cymru.diogel.continuity.services.Part;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.ServiceState;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The services of the made-up county, as its file has them. */
final class CatalogueRows {
    private static final String FILE = "/demonstration/services.csv";
    private static final Name AFFECTED =
            new Name(
                    "People of the county who use it, and those who care for them",
                    "Pobl y sir sy’n ei ddefnyddio, a’r rhai sy’n gofalu amdanynt");

    private CatalogueRows() {}

    /** A service, the state it stands in, and for how many days. */
    record Standing(Provision service, ServiceState state, int days) {}

    static List<Standing> read(Function<String, UUID> identity) {
        try (var stream = Objects.requireNonNull(CatalogueRows.class.getResourceAsStream(FILE));
                var rows =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().map(row -> standing(row, identity)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Standing standing(NamedCsvRecord row, Function<String, UUID> identity) {
        var code = row.getField("code");
        var service =
                new Provision(
                        identity.apply(code),
                        code,
                        new Name(row.getField("english"), row.getField("welsh")),
                        Part.valueOf(row.getField("part")),
                        new Name(row.getField("place-english"), row.getField("place-welsh")),
                        Integer.parseInt(row.getField("tier")),
                        needs(row),
                        AFFECTED,
                        Provision.Standing.ALWAYS_RAN);
        return new Standing(
                service,
                ServiceState.valueOf(row.getField("state")),
                Integer.parseInt(row.getField("days")));
    }

    private static Needs needs(NamedCsvRecord row) {
        var staff =
                Stream.of(row.getField("staff").split(";"))
                        .map(it -> it.split(":"))
                        .map(it ->
                                new Needs.Staff(
                                        it[0], Integer.parseInt(it[1]), Integer.parseInt(it[2])))
                        .toList();
        return new Needs(
                staff,
                row.getField("place-english"),
                "Gloves, aprons and masks from the joint store",
                "Rostering and case records");
    }
}
