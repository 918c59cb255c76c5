package id.prokus.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebConfiguration {

    @Bean
    static TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, WebConfiguration.class.getClassLoader(), "id.prokus");
    }

    @Bean
    static WebMvcRegistrations forms() {
        return FormBinder.everywhere();
    }

    @Bean
    static WebMvcConfigurer pages(ShowScreen showScreen, AskedFor askedFor) {
        return new WebMvcConfigurer() {
            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(showScreen);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(askedFor);
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new CheckWords());
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler(Assets.PATH + "**")
                        .addResourceLocations("classpath:" + Assets.PATH)
                        .setCacheControl(
                                CacheControl.maxAge(Duration.ofDays(365)).cachePublic());
                registry.addResourceHandler(Assets.PATH + "{version:" + Assets.FOLDER + "\\w+}/**")
                        .addResourceLocations("classpath:" + Assets.PATH)
                        .setCacheControl(
                                CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                        .resourceChain(true)
                        .addResolver(new WithoutVersion());
            }
        };
    }

    /** The first part of the path is the folder's version, which {@link Assets#inFolder} has put there. */
    private static final class WithoutVersion extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            return super.getResource(path.substring(path.indexOf('/') + 1), location);
        }
    }
}
