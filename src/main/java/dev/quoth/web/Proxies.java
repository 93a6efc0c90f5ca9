package dev.quoth.web;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The proxies that the environment names, as curl understands {@code http_proxy}, {@code https_proxy}, {@code all_proxy} and
 * {@code no_proxy}; Java itself reads none of them.
 */
final class Proxies {

    private static final int HTTP_PORT = 3128;
    private static final int SOCKS_PORT = 1080;

    /**
     * One proxy.
     *
     * @param credentials {@code user:password}, or empty
     */
    record Choice(Proxy proxy, String credentials) { }

    private static final Choice DIRECT = new Choice(Proxy.NO_PROXY, "");

    private final Map<String, String> environment;
    private final List<String> exempt = new ArrayList<>();

    Proxies(Map<String, String> environment) {
        this.environment = environment;
        for (String host : variable("no_proxy").split("[,\\s]+")) {
            if (!host.isEmpty()) {
                exempt.add(host.toLowerCase(Locale.ROOT));
            }
        }
    }

    /**
     * The way to an address; empty when the environment says nothing, and Java's own settings hold.
     *
     * @throws WebException when the variable makes no sense
     */
    Optional<Choice> to(Address address) {
        String value = variable(address.scheme() + "_proxy");
        if (value.isEmpty()) {
            value = variable("all_proxy");
        }
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(isExempt(address) ? DIRECT : choice(value));
    }

    private static Choice choice(String value) {
        int scheme = value.indexOf("://");
        String kind = scheme < 0 ? "http" : value.substring(0, scheme).toLowerCase(Locale.ROOT);
        boolean socks = kind.startsWith("socks");
        if (!socks && !kind.equals("http")) {
            throw new WebException(WebException.Reason.ADDRESS, "a proxy of a kind that is not supported: " + kind);
        }
        String rest = scheme < 0 ? value : value.substring(scheme + 3);
        boolean port = rest.substring(rest.lastIndexOf('@') + 1).replaceFirst("^\\[.*]", "").indexOf(':') >= 0;
        Address address;
        try {
            address = Address.parse("http://" + rest);
        } catch (WebException e) {
            throw new WebException(WebException.Reason.ADDRESS, "the proxy in the environment is " + e.getMessage(), e);
        }
        int number = port ? address.port() : socks ? SOCKS_PORT : HTTP_PORT;
        String host = address.host().startsWith("[") ? address.host().substring(1, address.host().length() - 1) : address.host();
        Proxy.Type type = socks ? Proxy.Type.SOCKS : Proxy.Type.HTTP;
        return new Choice(new Proxy(type, new InetSocketAddress(host, number)), address.credentials());
    }

    private boolean isExempt(Address address) {
        String host = address.host().startsWith("[") ? address.host().substring(1, address.host().length() - 1) : address.host();
        for (String entry : exempt) {
            String name = entry.startsWith("*.") ? entry.substring(1) : entry;
            String suffix = name.startsWith(".") ? name : "." + name;
            if (name.equals("*") || host.equals(name) || host.endsWith(suffix) || (host + ":" + address.port()).equals(name)
                    || ("." + host).equals(suffix)) {
                return true;
            }
        }
        return false;
    }

    /** A variable in lower case, else in upper case; HTTP_PROXY is a request header of CGI programs and not trusted there. */
    private String variable(String name) {
        String value = environment.getOrDefault(name, "");
        String upper = name.toUpperCase(Locale.ROOT);
        if (value.isEmpty() && !(upper.equals("HTTP_PROXY") && environment.containsKey("REQUEST_METHOD"))) {
            value = environment.getOrDefault(upper, "");
        }
        return value.strip();
    }
}
