package dev.volteface.local.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.volteface.local.Complaint;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path root;

    private DataFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new DataFolder(root);
    }

    @Test
    void a_second_launcher_on_a_folder_is_turned_away() throws Exception {
        try (FolderLock first = FolderLock.take(folder)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> FolderLock.take(folder))
                    .isInstanceOf(Complaint.class)
                    .hasMessageContaining("already running on " + folder.root());
        }
        FolderLock.take(folder).close();
    }

    @Test
    void a_port_is_remembered() {
        int port = Ports.of(folder).portFor("kafka", 0);

        assertThat(Ports.of(folder).portFor("kafka", FreePort.any())).isEqualTo(port);
    }

    @Test
    void a_remembered_port_that_is_taken_is_replaced() throws Exception {
        int port = Ports.of(folder).portFor("kafka", 0);

        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.of(folder).portFor("kafka", taken.getLocalPort())).isNotEqualTo(port);
        }
    }

    @Test
    void two_purposes_never_share_a_port() {
        Ports ports = Ports.of(folder);
        int port = ports.portFor("kafka", 0);

        assertThat(ports.portFor("mongo", port)).isNotEqualTo(port);
    }

    @Test
    void other_commands_find_the_stack_while_its_launcher_lives() {
        StackFile here =
                new StackFile("http://localhost:8080", ProcessHandle.current().pid());
        here.write(folder);
        assertThat(StackFile.read(folder)).contains(here);

        new StackFile("http://localhost:8080", Integer.MAX_VALUE).write(folder);
        assertThat(StackFile.read(folder)).isEmpty();
    }
}
