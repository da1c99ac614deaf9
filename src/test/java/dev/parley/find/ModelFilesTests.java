package dev.parley.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ModelFilesTests {
    private final ModelFiles files = new ModelFiles("finder-damaged");

    @Test
    void aFileThatIsAsListedIsHandedOut() {
        assertThat(new String(files.read("whole.bin"), StandardCharsets.UTF_8)).isEqualTo("listed and whole\n");
    }

    @Test
    void aDamagedFileIsRefusedWithTheWayToRestoreIt() {
        assertThatThrownBy(() -> files.read("weights.bin"))
                .isInstanceOf(FinderException.class)
                .hasMessageContaining("finder-damaged/weights.bin is damaged")
                .hasMessageContaining("0000000000000000000000000000000000000000000000000000000000000000")
                .hasMessageContaining("git checkout -- src/main/resources/finder-damaged");
    }

    @Test
    void anUnlistedFileIsRefused() {
        assertThatThrownBy(() -> files.read("checksums.sha256")).hasMessageContaining("checksums.sha256 lists nothing");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> files.read("absent.bin"))
                .isInstanceOf(FinderException.class)
                .hasMessageContaining("/finder-damaged/absent.bin is missing");
    }

    @Test
    void theVersionFollowsTheChecksums() {
        assertThat(files.version()).hasSize(12).isNotEqualTo(new ModelFiles("finder").version());
    }
}
