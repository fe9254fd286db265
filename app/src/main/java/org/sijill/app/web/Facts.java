package org.sijill.app.web;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Function;
import org.sijill.export.Json;
import org.sijill.view.Entry;

/**
 * A screen's facts, free of language, shown to people by a template and to programs as JSON by the names of their
 * components. Stateless.
 */
final class Facts {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .addModule(module())
            .build();

    private Facts() {}

    private static SimpleModule module() {
        SimpleModule module = new SimpleModule();
        module.addSerializer(LocalDate.class, new JsonSerializer<>() {
            @Override
            public void serialize(LocalDate day, JsonGenerator out, SerializerProvider p) throws IOException {
                out.writeString(day.toString());
            }
        });
        module.addSerializer(Entry.class, new JsonSerializer<>() {
            @Override
            public void serialize(Entry entry, JsonGenerator out, SerializerProvider p) throws IOException {
                Json json = new Json();
                Api.entry(json, entry);
                out.writeRawValue(json.toString());
            }
        });
        return module;
    }

    /** The facts as an answer for programs. */
    static Route.Action json(Function<Visit, ?> facts) {
        return v -> {
            try {
                return Answer.of(Answer.JSON, JSON.writeValueAsString(facts.apply(v)));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /** The facts as a screen. */
    static Route.Action page(String template, Function<Visit, ?> facts) {
        return v -> Pages.show(template, v, facts.apply(v));
    }
}
