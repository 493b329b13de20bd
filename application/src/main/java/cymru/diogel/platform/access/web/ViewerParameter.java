package cymru.diogel.platform.access.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the viewer of a request to a controller. */
final class ViewerParameter implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Viewer resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var viewer = web.getAttribute(Viewer.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (viewer instanceof Viewer known) {
            return known;
        }
        throw new Absent();
    }
}
