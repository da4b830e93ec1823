package dev.volteface.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Where the classes of a service stand: in the pure core of a capability, in an adapter below one, or exempt.
 *
 * @param root the service's package
 * @param exempt packages, with all below them, and classes that no rule of purity concerns
 */
record Architecture(String root, List<String> exempt) {

    /** What an adapter's package may be called: by what it touches. */
    static final Set<String> ADAPTERS = Set.of("kafka", "mongo", "web", "http");

    private static final String MAIN = "org.springframework.boot.autoconfigure.SpringBootApplication";

    Architecture {
        exempt = List.copyOf(exempt);
    }

    boolean isAdapter(JavaClass type) {
        return isOurs(type) && segments(type).stream().anyMatch(ADAPTERS::contains);
    }

    boolean isPure(JavaClass type) {
        return isOurs(type) && !isAdapter(type) && !isExempt(type);
    }

    /** The capability that a class belongs to: its package, down to the adapter's segment. */
    String capability(JavaClass type) {
        List<String> inside = segments(type);
        int adapter =
                (int) inside.stream().takeWhile(s -> !ADAPTERS.contains(s)).count();
        return String.join(".", inside.subList(0, adapter));
    }

    /** Whether a class is wiring of the whole service: an adapter directly below its root. */
    boolean isWiring(JavaClass type) {
        return isAdapter(type) && capability(type).isEmpty();
    }

    boolean isExempt(JavaClass type) {
        JavaClass outermost = outermost(type);
        boolean main = outermost.getPackageName().equals(root) && outermost.isAnnotatedWith(MAIN);
        return main || exempt.stream().anyMatch(name -> covers(name, outermost));
    }

    private static boolean covers(String name, JavaClass type) {
        return type.getName().equals(name)
                || type.getPackageName().equals(name)
                || type.getPackageName().startsWith(name + ".");
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass at = type;
        while (at.getEnclosingClass().isPresent()) {
            at = at.getEnclosingClass().get();
        }
        return at;
    }

    private boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    private List<String> segments(JavaClass type) {
        String inside = type.getPackageName().substring(root.length());
        return Arrays.stream(inside.split("\\.", -1)).filter(s -> !s.isEmpty()).toList();
    }
}
