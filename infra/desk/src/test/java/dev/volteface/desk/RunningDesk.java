package dev.volteface.desk;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The desk with fake services behind it. */
final class RunningDesk implements AutoCloseable {

    final FakeServices services;
    private final ConfigurableApplicationContext context;

    RunningDesk(Path folder) throws IOException {
        services = new FakeServices();
        context = new SpringApplicationBuilder(Desk.class)
                .run(
                        "--server.port=0",
                        "--volteface.access.keys-file=" + Keys.file(folder),
                        "--volteface.ingest.url=" + services.address(),
                        "--volteface.analysis.url=" + services.address(),
                        "--volteface.alert.url=" + services.address(),
                        "--volteface.desk.answer=PT2S");
    }

    String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() {
        services.close();
        context.close();
    }
}
