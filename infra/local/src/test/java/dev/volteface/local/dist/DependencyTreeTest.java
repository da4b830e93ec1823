package dev.volteface.local.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyTreeTest {

    private static final DependencyTree TREE = DependencyTree.parse(List.of(
            "dev.volteface:local:jar:1",
            "+- dev.volteface:contracts:jar:1:compile",
            "|  \\- org.json:databind:jar:3.1:compile (version managed from 3.0)",
            "|     \\- (org.json:core:jar:3.1:compile - version managed from 3.1; omitted for duplicate)",
            "+- dev.volteface:ingest-service:jar:1:compile",
            "|  +- (dev.volteface:contracts:jar:1:compile - version managed from 1; omitted for duplicate)",
            "|  \\- org.net:native:jar:linux-x86_64:4.2:runtime",
            "+- org.json:core:jar:3.1:compile",
            "\\- org.broker:server:jar:4:compile"));

    @Test
    void a_program_gets_what_it_needs_also_where_the_tree_names_it_elsewhere() {
        assertThat(TREE.closure("ingest-service"))
                .containsExactly(
                        "ingest-service-1.jar",
                        "contracts-1.jar",
                        "native-4.2-linux-x86_64.jar",
                        "databind-3.1.jar",
                        "core-3.1.jar");
    }

    @Test
    void the_launcher_gets_everything() {
        assertThat(TREE.closure("local")).hasSize(7).startsWith("local-1.jar").contains("server-4.jar");
    }

    @Test
    void an_unknown_program_gets_nothing() {
        assertThat(TREE.closure("desk")).isEmpty();
    }
}
