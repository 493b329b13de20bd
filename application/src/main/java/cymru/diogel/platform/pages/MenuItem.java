package cymru.diogel.platform.pages;

/**
 * A place in the menu: the message with its words, where it leads, and the right it needs. Every
 * bean of this type is offered to those who hold the right.
 */
public record MenuItem(int order, String key, String href, String right) {}
