package dev.volteface.local.dist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dependencies of a build, as Maven's {@code dependency:tree} prints them verbosely: a line for every edge, also
 * those to what is already there. So what one module alone needs can be told from what the whole needs.
 */
final class DependencyTree {

    private static final Pattern LINE = Pattern.compile(
            "^([|+\\\\ -]*)\\(?([\\w.-]+):([\\w.-]+):jar:(?:([\\w.-]+):)??([\\w.-]+)(?::(?:compile|runtime|provided|test|system))?(?:[ )].*)?$");

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, Set<String>> edges = new LinkedHashMap<>();

    private DependencyTree() {}

    static DependencyTree parse(List<String> lines) {
        DependencyTree tree = new DependencyTree();
        List<String> path = new ArrayList<>();
        lines.forEach(line -> tree.add(line, path));
        return tree;
    }

    private void add(String line, List<String> path) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return;
        }
        int depth = Objects.requireNonNull(matcher.group(1)).length() / 3;
        String artifact =
                matcher.group(2) + ":" + matcher.group(3) + ":" + Objects.requireNonNullElse(matcher.group(4), "");
        path.subList(Math.min(depth, path.size()), path.size()).clear();
        if (!path.isEmpty()) {
            edges.computeIfAbsent(path.getLast(), parent -> new LinkedHashSet<>())
                    .add(artifact);
        }
        path.add(artifact);
        if (!line.contains("omitted for")) {
            files.putIfAbsent(artifact, file(matcher));
        }
    }

    private static String file(Matcher matcher) {
        String classifier = matcher.group(4) == null ? "" : "-" + matcher.group(4);
        return matcher.group(3) + "-" + matcher.group(5) + classifier + ".jar";
    }

    /** The jars that {@code artifactId} of our group needs, itself first. */
    List<String> closure(String artifactId) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("dev.volteface:" + artifactId + ":"));
        while (!open.isEmpty()) {
            String artifact = open.removeFirst();
            if (seen.add(artifact)) {
                open.addAll(edges.getOrDefault(artifact, Set.of()));
            }
        }
        return seen.stream().map(files::get).filter(Objects::nonNull).toList();
    }
}
