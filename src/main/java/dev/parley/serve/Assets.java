package dev.parley.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The styles, scripts and pictures of the pages, at {@code /assets}: our own, and those of the webjars. A browser asks
 * whether they have changed, and seldom have they.
 */
final class Assets implements WebMvcConfigurer {
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(registry, "/assets/**", "classpath:/static/");
        serve(registry, "/assets/yasgui/**", webjar("zazuko__yasgui") + "build/");
        serve(registry, "/assets/cytoscape/**", webjar("cytoscape") + "dist/");
    }

    private static void serve(ResourceHandlerRegistry registry, String paths, String place) {
        registry.addResourceHandler(paths)
                .addResourceLocations(place)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(Assets::etag);
    }

    /** Where the files of a webjar lie: below its version, which its description tells. */
    private static String webjar(String name) {
        try {
            Properties description = PropertiesLoaderUtils.loadProperties(
                    new ClassPathResource("META-INF/maven/org.webjars.npm/" + name + "/pom.properties"));
            return "classpath:/META-INF/resources/webjars/" + name + "/" + description.getProperty("version") + "/";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String etag(Resource resource) {
        try (InputStream file = resource.getInputStream()) {
            return '"' + DigestUtils.md5DigestAsHex(file) + '"';
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
