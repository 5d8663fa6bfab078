package dev.verona.platform.axon;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The serialisers besides that of events; what they write is never history, and can be dropped. */
public final class Serializers {

    private Serializers() {}

    /**
     * For Axon's own messages and tokens. Axon 4.13 lets tokens hold an {@code Object} and Jackson 3 refuses to read one back unless
     * told which classes may be meant: Axon's and the collections.
     */
    public static Serializer messages() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .allowIfSubType("java.util.")
                                .build()))
                .build();
    }

    /** For aggregates: their fields, of any visibility, and nothing else. A snapshot that cannot be read is ignored, and the stream read instead. */
    public static Serializer snapshots() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> {
                    EventSerializer.configure(mapper);
                    mapper.changeDefaultVisibility(visibility -> visibility
                                    .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
                            .enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS);
                })
                .build();
    }
}
