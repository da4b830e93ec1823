package dev.volteface.local.stack;

import dev.volteface.local.Complaint;
import dev.volteface.local.access.LauncherKey;
import dev.volteface.local.dist.Distribution;
import dev.volteface.local.folder.DataFolder;
import dev.volteface.local.folder.Ports;
import dev.volteface.local.processes.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Works out what to run as which process, with which settings. */
final class Programs {

    private final StackOptions options;
    private final Distribution distribution;
    private final Ports ports;
    private final String kafka;
    private final String mongo;
    private final Map<String, String> addresses = new HashMap<>();

    Programs(StackOptions options, Distribution distribution, Ports ports, String kafka, String mongo) {
        this.options = options;
        this.distribution = distribution;
        this.ports = ports;
        this.kafka = kafka;
        this.mongo = mongo;
    }

    /** Every instance of the three services. */
    List<Program> services() {
        List<Program> programs = new ArrayList<>();
        for (Service service : List.of(Service.INGEST, Service.ANALYSIS, Service.ALERT)) {
            for (int number = 1; number <= options.instances(); number++) {
                programs.add(instance(service, number));
            }
        }
        return programs;
    }

    /** The desk, which stands before the first instance of each; ask for the services first. */
    Program desk() {
        Map<String, String> properties = settings("desk-1");
        properties.putAll(addresses);
        return program(Service.DESK, "desk-1", deskPort(), properties);
    }

    private Program instance(Service service, int number) {
        String instance = service.instance(number);
        int port = ports.portFor(instance, service.port() + 10 * (number - 1));
        addresses.putIfAbsent(service.address(), "http://localhost:" + port);
        return program(service, instance, port, settings(instance));
    }

    private int deskPort() {
        Integer wanted = options.port();
        if (wanted == null) {
            return ports.portFor("desk", Service.DESK.port());
        }
        if (!Ports.isFree(wanted)) {
            throw new Complaint(
                    "--port " + wanted + " is taken by another program",
                    "give another, or leave it out for a free one");
        }
        return wanted;
    }

    private Program program(Service service, String instance, int port, Map<String, String> properties) {
        return new Program(
                instance,
                service.mainClass(),
                distribution.classpath(service.program()),
                service.heapMegabytes(),
                port,
                properties);
    }

    private Map<String, String> settings(String instance) {
        DataFolder folder = options.folder();
        Map<String, String> settings = new HashMap<>();
        settings.put("volteface.kafka.bootstrap-servers", kafka);
        settings.put("volteface.mongodb.uri", mongo);
        settings.put("volteface.data", folder.state(instance).toString());
        settings.put("volteface.keys", folder.keys().toString());
        settings.put(
                "volteface.access.keys-file",
                LauncherKey.hashes(folder.access()).toString());
        settings.put("server.address", "127.0.0.1");
        return settings;
    }
}
