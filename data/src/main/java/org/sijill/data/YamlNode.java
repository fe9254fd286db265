package org.sijill.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A YAML file as nodes that know their line, so that a fault can name it. Every scalar is text. */
public final class YamlNode {
    final String file;
    final int line;
    final String text;
    final Map<String, YamlNode> map;
    final List<YamlNode> list;
    private final char sort;

    private YamlNode(String file, int line, char sort, String text, Map<String, YamlNode> map, List<YamlNode> list) {
        this.file = file;
        this.line = line;
        this.sort = sort;
        this.text = text;
        this.map = map;
        this.list = list;
    }

    public static YamlNode read(Path root, Path path) throws IOException {
        String name = root.relativize(path).toString().replace('\\', '/');
        String content = TsvFile.text(name, path);
        int n = 0;
        for (String l : content.split("\n", -1)) TsvFile.check(name, ++n, l.replace("\r", ""));
        try (JsonParser parser = new YAMLFactory().createParser(content)) {
            parser.nextToken();
            return node(name, parser);
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new FileFault(name, line, "broken YAML (" + e.getOriginalMessage() + ")", "YAML");
        }
    }

    private static YamlNode node(String file, JsonParser p) throws IOException {
        int line = p.currentTokenLocation().getLineNr();
        JsonToken token = p.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, YamlNode> map = new LinkedHashMap<>();
            while (p.nextToken() != JsonToken.END_OBJECT) {
                String key = p.currentName();
                p.nextToken();
                if (map.put(key, node(file, p)) != null)
                    throw new FileFault(file, line, "key " + key + " twice", "each key once");
            }
            return new YamlNode(file, line, 'm', "", map, List.of());
        }
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> list = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) list.add(node(file, p));
            return new YamlNode(file, line, 'l', "", Map.of(), list);
        }
        String text = token == null || token == JsonToken.VALUE_NULL ? "" : p.getText();
        return new YamlNode(file, line, 's', text, Map.of(), List.of());
    }

    /** The text under {@code key}, or {@code otherwise} where there is none. */
    public String text(String key, String otherwise) {
        YamlNode child = map.get(key);
        if (child == null) return otherwise;
        if (child.sort != 's')
            throw new FileFault(
                    file, child.line, "a " + (child.sort == 'm' ? "map" : "list") + " under " + key, "one text");
        return child.text.strip();
    }

    /** The text under {@code key}, which must be there. */
    public String text(String key) {
        if (!map.containsKey(key)) throw new FileFault(file, line, "no " + key, "a line «" + key + ": …»");
        return text(key, "");
    }

    /** The nodes under {@code key}; none where it is missing. */
    public List<YamlNode> list(String key) {
        YamlNode child = map.get(key);
        if (child == null) return List.of();
        if (child.sort != 'l') throw new FileFault(file, child.line, "no list under " + key, "a list");
        return child.list;
    }

    public List<String> texts(String key) {
        return list(key).stream().map(n -> n.text.strip()).toList();
    }

    /** A fault at this node. */
    public FileFault fault(String found, String expected) {
        return new FileFault(file, line, found, expected);
    }

    /** Refuses keys outside {@code known}. */
    public void only(Set<String> known) {
        for (Map.Entry<String, YamlNode> e : map.entrySet())
            if (!known.contains(e.getKey())) throw FileFault.notOneOf(file, e.getValue().line, e.getKey(), known);
    }
}
