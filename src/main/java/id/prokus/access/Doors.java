package id.prokus.access;

import id.prokus.web.Needs;
import id.prokus.web.OpenDoors;
import id.prokus.web.Right;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Opens an address to whoever has a right that it needs. */
@Component
@ConditionalOnWebApplication
class Doors implements HandlerInterceptor, OpenDoors {

    private static final String OURS = "id.prokus.";
    /** Its few addresses (the language) are everybody's. */
    private static final String WEB = "id.prokus.web.";

    private final ObjectProvider<RequestMappingHandlerMapping> addresses;
    private final Map<String, Optional<Needs>> needs = new ConcurrentHashMap<>();

    Doors(ObjectProvider<RequestMappingHandlerMapping> addresses) {
        this.addresses = addresses;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)
                && !method.getBeanType().getName().startsWith(WEB)
                && request.getRemoteUser() != null
                && !opens(request, of(method))) {
            throw new AccessDeniedException("This account has no right that opens the address");
        }
        return true;
    }

    @Override
    public boolean open(HttpServletRequest request, String path) {
        return opens(request, needs.computeIfAbsent(path, this::look));
    }

    @Override
    public Set<String> rights(HttpServletRequest request) {
        var standing = KnowStanding.of(request);
        return Arrays.stream(Right.values())
                .filter(standing::may)
                .map(Right::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean opens(HttpServletRequest request, Optional<Needs> needs) {
        var standing = KnowStanding.of(request);
        return needs.map(Needs::value)
                .map(rights -> rights.length == 0 || Arrays.stream(rights).anyMatch(standing::may))
                .orElse(false);
    }

    private Optional<Needs> look(String path) {
        return addresses.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getKey().getDirectPaths().contains(path)
                        && entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .findFirst()
                .flatMap(entry -> of(entry.getValue()));
    }

    static Optional<Needs> of(HandlerMethod method) {
        return Optional.ofNullable(method.getMethodAnnotation(Needs.class))
                .or(() -> Optional.ofNullable(method.getBeanType().getAnnotation(Needs.class)));
    }
}
