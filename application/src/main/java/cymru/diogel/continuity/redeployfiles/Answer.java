package cymru.diogel.continuity.redeployfiles;

import cymru.diogel.planning.redeployment.Audit;
import cymru.diogel.planning.redeployment.Auditor;
import cymru.diogel.planning.redeployment.Marginal;
import cymru.diogel.planning.redeployment.Plan;
import cymru.diogel.planning.redeployment.Recalled;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes an answer as JSON, with the numbers of the file. */
record Answer(Question question) {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** Writes inside one object. */
    private interface Content {
        void write(JsonGenerator json);
    }

    void solved(Plan plan, Audit audit, OutputStream out) throws IOException {
        write(out, json -> whole(plan, audit, json));
    }

    void recalled(int service, Recalled recalled, List<Marginal> marginals, OutputStream out)
            throws IOException {
        var audit = Auditor.audit(question.staffing(), recalled.refilled());
        write(
                out,
                json -> {
                    json.writeNumberProperty("service", service);
                    json.writeArrayPropertyStart("returns");
                    recalled.returns().forEach(it -> pair(it.person(), it.from(), json));
                    json.writeEndArray();
                    json.writeArrayPropertyStart("falls");
                    recalled.falls().forEach(it -> fall(it, json));
                    json.writeEndArray();
                    whole(recalled.refilled(), audit, json);
                    json.writeArrayPropertyStart("marginal_value");
                    marginals.forEach(it -> marginal(it, json));
                    json.writeEndArray();
                });
    }

    private void whole(Plan plan, Audit audit, JsonGenerator json) {
        json.writeNumberProperty("objective", audit.objective());
        json.writeObjectPropertyStart("unfilled_by_service");
        for (var place = 0; place < question.services().size(); place++) {
            json.writeNumberProperty(
                    question.services().get(place).toString(), audit.unfilled().get(place));
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("assignment");
        for (var person = 0; person < question.staff().size(); person++) {
            if (plan.at(person) != Plan.NOWHERE) {
                pair(person, plan.at(person), json);
            }
        }
        json.writeEndArray();
    }

    private void pair(int person, int place, JsonGenerator json) {
        json.writeStartArray();
        json.writeNumber(question.staff().get(person));
        json.writeNumber(question.services().get(place));
        json.writeEndArray();
    }

    private void fall(Recalled.Fall fall, JsonGenerator json) {
        var place = question.staffing().places().get(fall.place());
        json.writeStartObject();
        json.writeNumberProperty("service", place.service());
        json.writeNumberProperty("tier", place.tier());
        json.writeStringProperty("skill", place.skill());
        json.writeNumberProperty("minimum", place.minimum());
        json.writeNumberProperty("before", fall.before());
        json.writeNumberProperty("after", fall.after());
        json.writeNumberProperty("refilled", fall.refilled());
        json.writeBooleanProperty("below_minimum", fall.after() < place.minimum());
        json.writeEndObject();
    }

    private static void marginal(Marginal marginal, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("service", marginal.service());
        json.writeNumberProperty("lent", marginal.lent());
        for (var tier = 1; tier <= marginal.tiers().size(); tier++) {
            json.writeNumberProperty("tier" + tier, marginal.tiers().get(tier - 1));
        }
        json.writeNumberProperty("cost", marginal.cost());
        json.writeEndObject();
    }

    private static void write(OutputStream out, Content content) throws IOException {
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }
}
