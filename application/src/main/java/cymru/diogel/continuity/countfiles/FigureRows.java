package cymru.diogel.continuity.countfiles;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.diogel.platform.documents.CsvTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Rows of figures under headings, as CSV for programs or as JSON. */
record FigureRows(String schema, List<String> headings, List<List<Object>> rows) {
    void write(OutputStream out, boolean isJson) throws IOException {
        if (isJson) {
            json(out);
            return;
        }
        try (var table = CsvTable.forPrograms(out)) {
            table.row(headings);
            for (var row : rows) {
                table.row(row);
            }
        }
    }

    private void json(OutputStream out) throws IOException {
        var objects = new ArrayList<Map<String, Object>>();
        for (var row : rows) {
            var one = new LinkedHashMap<String, Object>();
            for (int i = 0; i < headings.size(); i++) {
                one.put(headings.get(i), row.get(i));
            }
            objects.add(one);
        }
        var whole = new LinkedHashMap<String, Object>();
        whole.put("schema", schema);
        whole.put("rows", objects);
        out.write((JsonMapper.shared().writeValueAsString(whole) + "\n").getBytes(UTF_8));
    }
}
