package id.prokus.web;

import id.prokus.vocabulary.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** What a controller may ask for by type: {@link Here}, and the {@link Actor} who is signed in. */
@Component
class AskedFor implements HandlerMethodArgumentResolver {

    private final TellHere tellHere;

    AskedFor(TellHere tellHere) {
        this.tellHere = tellHere;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Set.<Class<?>>of(Here.class, Actor.class).contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("Not a web request");
        }
        return parameter.getParameterType() == Here.class
                ? tellHere.of(request)
                : TellHere.person(request).orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }
}
