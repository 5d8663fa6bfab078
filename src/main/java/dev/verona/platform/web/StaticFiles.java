package dev.verona.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Our style sheets, scripts and pictures. A browser keeps them but asks each time whether they are still the same, so that nobody sees a new
 * version's pages in the old one's clothes; and what is not there is a 404 rather than the page that says so.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles {

    private static final String PATHS = "/verona/**";

    @Bean
    ResourceHttpRequestHandler veronaFiles() {
        var tags = new ConcurrentHashMap<String, String>();
        var handler = new ResourceHttpRequestHandler();
        handler.setLocations(List.of(new ClassPathResource("static/verona/")));
        handler.setCacheControl(CacheControl.noCache());
        // All entries of a reproducible jar have the same date: only the content tells one version from the next.
        handler.setUseLastModified(false);
        handler.setEtagGenerator(file -> tags.computeIfAbsent(String.valueOf(file), _ -> tag(file)));
        return handler;
    }

    @Bean
    SimpleUrlHandlerMapping veronaFilesMapping(ResourceHttpRequestHandler veronaFiles) {
        return new SimpleUrlHandlerMapping(Map.of(PATHS, veronaFiles), Ordered.HIGHEST_PRECEDENCE);
    }

    private static String tag(Resource file) {
        try {
            return DigestUtils.md5DigestAsHex(file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
