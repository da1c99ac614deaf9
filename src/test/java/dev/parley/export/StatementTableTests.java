package dev.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class StatementTableTests {
    @Test
    void writesOneRowAStatement() throws IOException {
        assertThat(table().lines())
                .containsExactly(
                        "id,document,date,actors,actor_ids,act,polarity,conditional,addressees,targets,via,reported_in,"
                                + "issues,stances,quote,source,cue,content,evidence,evidence_start,evidence_end,found_by,"
                                + "read_by,confidence",
                        "s1,harbour,2031-05-06,Ada Quist; Norland,ada-quist; norland,promise,negated,true,Norland,"
                                + "Ada Quist,\"The \"\"High\"\" Court\",s0,lease; port-sale,conditional; oppose,mixed,Quist,"
                                + "may not,\"\"\"sell, or lease,\"\" the harbour Norland pays\",\"😀 The Court says Quist may not "
                                + "\"\"sell, or lease,\"\" the harbour unless Norland pays.\",0,81,finder-nested,promise,0.877",
                        "s2,harbour,,,,discuss,affirmed,false,,,,,,,indirect,,Talks,,Talks went on.,82,96,talks,talks,1");
    }

    @Test
    void whatIsWrittenCanBeReadBack() throws IOException {
        List<CSVRecord> rows = CSVParser.parse(
                        table(),
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())
                .getRecords();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get("via")).isEqualTo("The \"High\" Court");
        assertThat(rows.get(0).get("content")).isEqualTo("\"sell, or lease,\" the harbour Norland pays");
    }

    private static String table() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StatementTable().write(Rows.all(), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
