package cymru.diogel.platform.access.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Open;
import cymru.diogel.platform.access.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address the application answers to, found by asking it. */
record Routes(List<Route> all) {
    // Served to anybody, and by modules that know nothing of access.
    private static final Set<String> APART = Set.of("/assets/{version}/{name}", "/error");

    /** One address with its method. */
    record Route(String pattern, Set<RequestMethod> methods, HandlerMethod handler) {
        boolean isGet() {
            return methods.isEmpty() || methods.contains(RequestMethod.GET);
        }

        boolean isForOne() {
            return pattern.contains("{");
        }

        /** With an identity that nothing has in place of each variable. */
        String path() {
            return pattern.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        }

        @Nullable Needs needs() {
            return handler.getMethodAnnotation(Needs.class);
        }

        boolean isOpen() {
            return handler.hasMethodAnnotation(Open.class);
        }

        boolean isFor(Role role) {
            return isOpen()
                    || Optional.ofNullable(needs()).filter(it -> role.may(it.value())).isPresent();
        }
    }

    static Routes of(ApplicationContext application) {
        var mapping =
                application.getBean(
                        "requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return new Routes(
                mapping.getHandlerMethods().entrySet().stream()
                        .flatMap(it -> patterns(it.getKey()).map(p -> route(p, it)))
                        .filter(it -> !APART.contains(it.pattern()))
                        .toList());
    }

    private static Stream<String> patterns(RequestMappingInfo info) {
        return info.getPatternValues().stream();
    }

    private static Route route(
            String pattern, Map.Entry<RequestMappingInfo, HandlerMethod> handled) {
        var methods = handled.getKey().getMethodsCondition().getMethods();
        return new Route(pattern, methods, handled.getValue());
    }
}
