package cymru.diogel.visiting.fileaudits;

import cymru.diogel.statistics.patterns.HouseholdProfile;
import cymru.diogel.statistics.patterns.Settings;
import cymru.diogel.statistics.patterns.UnitProfile;
import cymru.diogel.statistics.visits.Codes;
import cymru.diogel.visiting.fileaudits.FileAudit.Audited;
import cymru.diogel.visiting.thematic.VisitAudit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes an audit as JSON, schema {@code diogel/visit-audit/1}, one household a line, without ever
 * holding the document in memory. What is not a number is null.
 */
final class AuditJson {
    static final String SCHEMA = "diogel/visit-audit/1";

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;
    private final Audited audited;
    private final VisitAudit audit;

    private AuditJson(JsonGenerator json, Audited audited) {
        this.json = json;
        this.audited = audited;
        this.audit = audited.audit();
    }

    static void write(Audited audited, OutputStream out) throws IOException {
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            new AuditJson(json, audited).document();
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    private void document() {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        line();
        method();
        line();
        input();
        var units = new UnitJson(json);
        line();
        json.writeName("county");
        units.write(null, audit.result().county());
        units(units, "teams", "team", audit.teamsInOrder(), audit.names().teams());
        units(
                units,
                "practitioners",
                "practitioner",
                audit.practitionersInOrder(),
                audit.names().practitioners());
        households();
        json.writeEndObject();
        line();
    }

    private void method() {
        Settings settings = audit.result().settings();
        json.writeObjectPropertyStart("method");
        json.writeStringProperty("version", settings.version());
        json.writeObjectPropertyStart("settings");
        json.writeStringProperty("hours", settings.policy().toString());
        json.writeNumberProperty("simulations", settings.simulations());
        json.writeNumberProperty("exceedances", settings.exceedances());
        json.writeNumberProperty("joint_simulations", settings.jointSimulations());
        json.writeNumberProperty("scan_minutes", settings.scanMinutes());
        json.writeNumberProperty("copy_minutes", settings.copyMinutes());
        json.writeNumberProperty("form_minute", settings.formMinute());
        json.writeNumberProperty("half_life_days", settings.halfLifeDays());
        json.writeNumberProperty("date_cap_working_days", settings.dateCap());
        json.writeNumberProperty("false_discovery", settings.falseDiscovery());
        json.writeNumberProperty("minimum_unannounced", settings.minimumUnannounced());
        json.writeNumberProperty("minimum_share", settings.minimumShare());
        json.writeStringProperty("working_days", word(audit.calendar()));
        json.writeEndObject();
        json.writeNumberProperty("seed", settings.seed());
        json.writeStringProperty("settings_sha256", settings.hash());
        number(json, "policy_alpha", audit.result().policyAlpha());
        number(json, "roster_alpha", audit.result().rosterAlpha());
        json.writeEndObject();
    }

    private void input() {
        json.writeObjectPropertyStart("input");
        json.writeNumberProperty("rows", audited.visits().rows());
        json.writeNumberProperty("usable", audit.result().usable());
        json.writeNumberProperty("appearances", audit.result().appearances().size());
        json.writeObjectPropertyStart("excluded");
        audit.excluded().forEach(json::writeNumberProperty);
        json.writeEndObject();
        rejected(audited.visits().rejected());
        json.writeStringProperty("sha256", audited.visits().sha256());
        var rota = audited.rota();
        if (rota == null) {
            json.writeNullProperty("rota");
        } else {
            json.writeObjectPropertyStart("rota");
            json.writeNumberProperty("rows", rota.rows());
            rejected(rota.rejected());
            json.writeStringProperty("sha256", rota.sha256());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void rejected(List<FileAudit.Rejection> rejections) {
        json.writeArrayPropertyStart("rejected");
        for (var rejection : rejections) {
            json.writeStartObject();
            json.writeNumberProperty("line", rejection.line());
            json.writeNumberProperty("column", rejection.column());
            json.writeStringProperty("code", rejection.code());
            json.writeStringProperty("message", rejection.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void units(
            UnitJson writer, String name, String kind, List<UnitProfile> units, Codes ids) {
        line();
        json.writeArrayPropertyStart(name);
        for (var unit : units) {
            line();
            writer.write(new UnitJson.Id(kind, given(ids.id(unit.unit()))), unit);
        }
        json.writeEndArray();
    }

    private void households() {
        line();
        json.writeArrayPropertyStart("households");
        for (HouseholdProfile household : audit.householdsInOrder()) {
            line();
            json.writeStartObject();
            json.writeStringProperty("household", audit.household(household.household()));
            json.writeStringProperty("team", given(audit.team(household.team())));
            json.writeStringProperty("practitioner", audit.practitioner(household.practitioner()));
            HouseholdJson.write(json, household);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void line() {
        json.writeRaw('\n');
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** What the file does not say is null. */
    private static @Nullable String given(String id) {
        return id.isEmpty() ? null : id;
    }

    /** The shortest decimal that reads back as the same number; null for what is not a number. */
    static void number(JsonGenerator json, String name, @Nullable Double value) {
        if (value == null || !Double.isFinite(value)) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    /** Opens an object, or writes null for one that is not there. */
    static boolean open(JsonGenerator json, String name, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(name);
            return false;
        }
        json.writeObjectPropertyStart(name);
        return true;
    }
}
