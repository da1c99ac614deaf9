package dev.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatementLinesTests {
    @Test
    void writesOneObjectAStatementWithItsKeysInOrder() throws IOException {
        assertThat(lines())
                .containsExactly(
                        "{\"document\":\"harbour\",\"id\":\"s1\",\"source\":{\"text\":\"Quist\",\"spans\":[[17,22]]},"
                                + "\"cue\":{\"text\":\"may not\",\"spans\":[[23,30]]},"
                                + "\"content\":{\"text\":\"\\\"sell, or lease,\\\" the harbour Norland pays\",\"spans\":[[31,60],[68,80]]},"
                                + "\"evidence\":{\"spans\":[[0,81]]},"
                                + "\"actors\":[{\"id\":\"ada-quist\",\"name\":\"Ada Quist\"},{\"id\":\"norland\",\"name\":\"Norland\"}],"
                                + "\"act\":\"promise\",\"polarity\":\"negated\",\"conditional\":true,"
                                + "\"addressees\":[{\"id\":\"norland\",\"name\":\"Norland\"}],"
                                + "\"targets\":[{\"id\":\"ada-quist\",\"name\":\"Ada Quist\"}],"
                                + "\"via\":[{\"id\":\"court\",\"name\":\"The \\\"High\\\" Court\"}],\"reportedIn\":\"s0\","
                                + "\"date\":\"2031-05-06\",\"issues\":[\"lease\",\"port-sale\"],"
                                + "\"stances\":{\"lease\":\"conditional\",\"port-sale\":\"oppose\"},\"quote\":\"mixed\","
                                + "\"foundBy\":\"finder-nested\",\"readBy\":\"promise\",\"confidence\":0.877}",
                        "{\"document\":\"harbour\",\"id\":\"s2\",\"source\":{\"text\":\"\",\"spans\":[]},"
                                + "\"cue\":{\"text\":\"Talks\",\"spans\":[[82,87]]},"
                                + "\"content\":{\"text\":\"\",\"spans\":[]},\"evidence\":{\"spans\":[[82,96]]},\"actors\":[],"
                                + "\"act\":\"discuss\",\"polarity\":\"affirmed\",\"addressees\":[],\"via\":[],\"date\":null,"
                                + "\"issues\":[],\"stances\":{},\"quote\":\"indirect\",\"foundBy\":\"talks\",\"readBy\":\"talks\","
                                + "\"confidence\":1.0}");
    }

    @Test
    void offsetsCountCodePointsOfTheText() throws IOException {
        int[] points = Rows.DOCUMENT.text().codePoints().toArray();
        for (String line : lines()) {
            JsonNode cue = JsonMapper.shared().readTree(line).get("cue");
            int start = cue.get("spans").get(0).get(0).asInt();
            int end = cue.get("spans").get(0).get(1).asInt();
            assertThat(new String(points, start, end - start))
                    .isEqualTo(cue.get("text").asString());
        }
    }

    @Test
    void noStatementsMakeAnEmptyFile() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StatementLines().write(List.of(), out);
        assertThat(out.size()).isZero();
    }

    private static List<String> lines() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StatementLines().write(Rows.all(), out);
        String written = out.toString(StandardCharsets.UTF_8);
        assertThat(written).endsWith("}\n").doesNotContain("\r");
        return written.lines().toList();
    }
}
