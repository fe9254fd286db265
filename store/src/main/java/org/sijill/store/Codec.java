package org.sijill.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import org.sijill.base.Span;
import org.sijill.register.Numbers;

/**
 * Values as JSON in a column: records by their components, days as ISO 8601, spans as «from-to», nulls left out. A
 * component that a later version adds reads as null from an older row; one that it dropped is passed over. Safe for
 * any number of threads.
 */
public final class Codec {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(module())
            .build();

    private Codec() {}

    public static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written: " + value, e);
        }
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new Refused("a row of the register is damaged: it holds no " + type.getSimpleName(), e);
        }
    }

    private static SimpleModule module() {
        SimpleModule module = new SimpleModule();
        module.addSerializer(LocalDate.class, new TextOut<LocalDate>());
        module.addSerializer(Numbers.class, new TextOut<Numbers>());
        module.addDeserializer(Numbers.class, new JsonDeserializer<>() {
            @Override
            public Numbers deserialize(JsonParser in, DeserializationContext c) throws IOException {
                return Numbers.parse(in.getText());
            }
        });
        module.addSerializer(Span.class, new JsonSerializer<>() {
            @Override
            public void serialize(Span value, JsonGenerator out, SerializerProvider p) throws IOException {
                out.writeString(value.from() + "-" + value.to());
            }
        });
        module.addDeserializer(LocalDate.class, new JsonDeserializer<>() {
            @Override
            public LocalDate deserialize(JsonParser in, DeserializationContext c) throws IOException {
                return LocalDate.parse(in.getText());
            }
        });
        module.addDeserializer(Span.class, new JsonDeserializer<>() {
            @Override
            public Span deserialize(JsonParser in, DeserializationContext c) throws IOException {
                String text = in.getText();
                int at = text.indexOf('-');
                return new Span(Integer.parseInt(text, 0, at, 10), Integer.parseInt(text, at + 1, text.length(), 10));
            }
        });
        return module;
    }

    private static final class TextOut<T> extends JsonSerializer<T> {
        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider p) throws IOException {
            out.writeString(value.toString());
        }
    }
}
