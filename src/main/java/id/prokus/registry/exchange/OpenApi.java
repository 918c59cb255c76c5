package id.prokus.registry.exchange;

import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The API described for machines (OpenAPI 3.1), with a schema for every kind, made from the kinds. */
final class OpenApi {

    private OpenApi() {}

    static Map<String, Object> of(List<EntryKind> kinds) {
        var schemas = new LinkedHashMap<String, Object>();
        kinds.forEach(kind -> schemas.put(kind.code(), schema(kind)));
        return ordered(
                "openapi",
                "3.1.0",
                "info",
                ordered("title", "ProKUS: peristiwa keluarga", "version", "1"),
                "security",
                List.of(Map.of("kunci", List.of())),
                "paths",
                ordered(
                        "/api/peristiwa/jenis",
                        Map.of("get", operation("Jenis peristiwa dan isiannya", List.of())),
                        "/api/peristiwa",
                        ordered(
                                "get",
                                operation(
                                        "Semua pernyataan menurut urutan dicatat",
                                        List.of(
                                                parameter("edisi", "integer"),
                                                parameter("jenis", "string"),
                                                parameter("sesudah", "string"),
                                                parameter("banyak", "integer"))),
                                "post",
                                send(kinds))),
                "components",
                ordered(
                        "securitySchemes",
                        Map.of("kunci", ordered("type", "http", "scheme", "bearer")),
                        "schemas",
                        schemas));
    }

    private static Map<String, Object> send(List<EntryKind> kinds) {
        Map<String, Object> send = operation("Mengirim peristiwa, paling banyak 1.000", List.of());
        send.put(
                "requestBody",
                ordered(
                        "required",
                        true,
                        "content",
                        Map.of(
                                "application/json",
                                Map.of(
                                        "schema",
                                        ordered(
                                                "type",
                                                "array",
                                                "items",
                                                Map.of(
                                                        "oneOf",
                                                        kinds.stream()
                                                                .map(kind -> Map.of(
                                                                        "$ref", "#/components/schemas/" + kind.code()))
                                                                .toList()))))));
        return send;
    }

    private static Map<String, Object> operation(String summary, List<Map<String, Object>> parameters) {
        return ordered(
                "summary",
                summary,
                "parameters",
                parameters,
                "responses",
                ordered(
                        "200",
                        Map.of("description", "berhasil"),
                        "401",
                        Map.of("description", "kunci tidak berlaku"),
                        "403",
                        Map.of("description", "bukan hak akun ini"),
                        "422",
                        Map.of("description", "tidak dapat dilakukan, problem+json")));
    }

    private static Map<String, Object> parameter(String name, String type) {
        return ordered("name", name, "in", "query", "required", false, "schema", Map.of("type", type));
    }

    private static Map<String, Object> schema(EntryKind kind) {
        var answers = new LinkedHashMap<String, Object>();
        kind.fields().forEach(field -> answers.put(field.name(), schema(field)));
        Map<String, Object> uuid = Map.of("type", "string", "format", "uuid");
        Map<String, Object> day = Map.of("type", "string", "format", "date");
        var properties = ordered(
                "id", uuid,
                "perihal", uuid,
                "keluarga", uuid,
                "nik", Map.of("type", "string", "pattern", "^\\d{16}$"),
                "jenis", Map.of("const", kind.code()),
                "edisi", Map.of("type", "integer"),
                "tanggal", day,
                "isian",
                        ordered(
                                "type",
                                "object",
                                "properties",
                                answers,
                                "required",
                                kind.fields().stream()
                                        .filter(EntryField::needed)
                                        .map(EntryField::name)
                                        .toList(),
                                "additionalProperties",
                                false),
                "dinyatakan", Map.of("type", "string", "format", "date-time"),
                "ditarik", Map.of("type", "string"));
        if (kind.period()) {
            properties.put("sampai", day);
        }
        return ordered(
                "type",
                "object",
                "title",
                kind.label().indonesian(),
                "properties",
                properties,
                "required",
                List.of("id", "jenis", "edisi"));
    }

    private static Map<String, Object> schema(EntryField field) {
        Map<String, Object> schema = switch (field.type()) {
            case WORDS, LINES -> ordered("type", "string");
            case DAY -> ordered("type", "string", "format", "date");
            case RUPIAH, COUNT -> ordered("type", "integer", "minimum", 0);
            case YES_NO -> ordered("enum", List.of("ya", "tidak"));
            case CHOICE ->
                ordered("enum", field.choices().stream().map(Choice::code).toList());
            case CHOICES -> ordered("type", "string", "description", "kode dipisah spasi");
            case PERSON -> ordered("type", "string", "format", "uuid");
        };
        schema.put("title", field.label().indonesian());
        return schema;
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i].toString(), pairs[i + 1]);
        }
        return map;
    }
}
