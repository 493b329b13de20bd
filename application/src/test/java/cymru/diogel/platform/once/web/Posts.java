package cymru.diogel.platform.once.web;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses forms are sent to, found by asking the application. */
final class Posts {
    private Posts() {}

    static Set<String> all(ApplicationContext beans) {
        return beans
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(it -> it.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(it -> it.getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> keyed(ApplicationContext beans) {
        return all(beans).stream()
                .filter(it -> !Repeatable.includes(it))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
