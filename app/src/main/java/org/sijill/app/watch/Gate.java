package org.sijill.app.watch;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Lets connections through to public addresses only, so that a feed cannot make this machine ask its own network. What
 * is checked is what is connected to: a name is resolved once, and the socket is opened to that very address. A name one
 * of whose addresses is not public is refused as a whole. Immutable, safe for any number of threads.
 *
 * @param lets which addresses may be connected to
 * @param anyPort whether other ports than 80 and 443 may be
 */
record Gate(Predicate<InetAddress> lets, boolean anyPort) {
    /** Lets through what everybody can reach. */
    static Gate toThePublic() {
        return new Gate(Gate::isPublic, false);
    }

    /** Lets everything through. */
    static Gate open() {
        return new Gate(a -> true, true);
    }

    /** The address to connect to for {@code uri}. */
    InetAddress address(URI uri) throws IOException {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https"))
            throw new Refusal("its scheme is not http or https: " + uri);
        if (uri.getHost() == null || uri.getRawUserInfo() != null) throw new Refusal("it names no plain host: " + uri);
        if (!anyPort && uri.getPort() != -1 && uri.getPort() != 80 && uri.getPort() != 443)
            throw new Refusal("its port is not 80 or 443: " + uri);
        InetAddress[] all = resolve(uri.getHost());
        for (InetAddress a : all)
            if (!lets.test(a))
                throw new Refusal(uri.getHost() + " is at " + a.getHostAddress() + ", which is not a public address");
        return all[0];
    }

    private static InetAddress[] resolve(String host) throws IOException {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new IOException("there is no host " + host, e);
        }
    }

    /** Whether an address can be reached by everybody: neither this machine, nor its network, nor set aside by the IANA. */
    static boolean isPublic(InetAddress a) {
        if (a.isAnyLocalAddress()
                || a.isLoopbackAddress()
                || a.isLinkLocalAddress()
                || a.isSiteLocalAddress()
                || a.isMulticastAddress()) return false;
        byte[] b = a.getAddress();
        return a instanceof Inet4Address ? isPublic4(b[0] & 255, b[1] & 255, b[2] & 255) : isPublic6(b);
    }

    private static boolean isPublic4(int a, int b, int c) {
        if (a == 0 || a == 10 || a == 127 || a >= 224) return false;
        if (a == 100) return b < 64 || b > 127;
        if (a == 169) return b != 254;
        if (a == 172) return b < 16 || b > 31;
        if (a == 192) return b != 168 && !(b == 0 && (c == 0 || c == 2)) && !(b == 88 && c == 99);
        if (a == 198) return b != 18 && b != 19 && !(b == 51 && c == 100);
        return !(a == 203 && b == 0 && c == 113);
    }

    /** Of IPv6 the global unicast range without the blocks in it that carry other addresses or serve as examples. */
    private static boolean isPublic6(byte[] b) {
        if ((b[0] & 0xE0) != 0x20) return false;
        int first = (b[0] & 255) << 8 | b[1] & 255;
        int second = (b[2] & 255) << 8 | b[3] & 255;
        return first != 0x2002 && !(first == 0x2001 && (second < 0x200 || second == 0xDB8)) && first != 0x3FFF;
    }

    /** An address that must not be asked; asking again later would not help. */
    static final class Refusal extends IOException {
        private static final long serialVersionUID = 1L;

        Refusal(String reason) {
            super(reason);
        }
    }
}
