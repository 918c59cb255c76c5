package id.prokus.web;

import jakarta.servlet.ServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.support.WebBindingInitializer;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Reads what was sent into the record that says what may be sent. A word that was left out is an empty one, as if its
 * field had been left empty: forms are sent by hand too, and nothing here is null.
 */
final class FormBinder extends ExtendedServletRequestDataBinder {

    private FormBinder(@Nullable Object target, String name) {
        super(target, name);
    }

    @Override
    protected ServletRequestValueResolver createValueResolver(ServletRequest request) {
        var sent = super.createValueResolver(request);
        return new ServletRequestValueResolver(request, this) {
            @Override
            protected @Nullable Object getRequestParameter(String name, Class<?> type) {
                Object value = sent.resolveValue(name, type);
                return value == null && type == String.class ? "" : value;
            }
        };
    }

    static WebMvcRegistrations everywhere() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new RequestMappingHandlerAdapter() {
                    @Override
                    protected InitBinderDataBinderFactory createDataBinderFactory(
                            List<InvocableHandlerMethod> methods) {
                        return new Factory(methods, getWebBindingInitializer());
                    }
                };
            }
        };
    }

    private static final class Factory extends ServletRequestDataBinderFactory {

        Factory(List<InvocableHandlerMethod> methods, @Nullable WebBindingInitializer initializer) {
            super(methods, initializer);
        }

        @Override
        protected ServletRequestDataBinder createBinderInstance(
                @Nullable Object target, String name, NativeWebRequest request) {
            return new FormBinder(target, name);
        }
    }
}
