package dev.parley.serve;

import com.sun.management.OperatingSystemMXBean;
import dev.parley.fixtures.InventedNews;
import dev.parley.graph.Iris;
import dev.parley.graph.Store;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints how long each page and address of the API takes, over a store of 10,000 statements on disk, in milliseconds: the
 * first time, half of the times, at most, and what the processor worked, which other programs on the machine do not alter.
 */
final class PageTimes {
    private static final List<String> ADDRESSES = List.of(
            "/",
            "/questions",
            "/search?q=speaker",
            "/actors",
            "/actors?name=speaker",
            "/issues",
            "/documents",
            "/statements",
            "/statements?source=ACTOR&issue=ISSUE",
            "/actor/ACTOR",
            "/issue/ISSUE",
            "/document/invented-0017",
            "/statement/invented-0017.3",
            "/positions",
            "/positions?actors=300&issues=60",
            "/positions?kind=person&sort=kind&from=2023-01-01&to=2023-12-31",
            "/timeline?issue=ISSUE",
            "/timeline?issue=ISSUE&rows=1000",
            "/api/statements",
            "/api/statements?size=1000",
            "/api/actors",
            "/api/actors/ACTOR",
            "/api/issues/ISSUE",
            "/api/documents/invented-0017",
            "/api/matrix?actors=300&issues=60",
            "/api/timeline?issue=ISSUE",
            "/api/positions?size=1000",
            "/actor/ACTOR.ttl",
            "/statement/invented-0017.3.jsonld");

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private PageTimes() {}

    public static void main(String[] arguments) throws IOException {
        int rounds = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("page-times");
        try (Store store = Store.open(folder, Iris.DEFAULT_BASE)) {
            InventedNews.LARGE.fill(store);
            measure(TestServer.start(store, TestServer.settings()), rounds);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void measure(TestServer server, int rounds) {
        String actor = first(server, "/api/actors");
        String issue = first(server, "/api/issues");
        System.out.printf("%8s %8s %8s %8s %9s  %s%n", "first", "median", "max", "cpu", "bytes", "address");
        for (String path : ADDRESSES) {
            String asked = path.replace("ACTOR", actor).replace("ISSUE", issue);
            long first = time(server, asked);
            List<Long> times = new ArrayList<>();
            long busy = SYSTEM.getProcessCpuTime();
            for (int round = 0; round < rounds; round++) times.add(time(server, asked));
            busy = SYSTEM.getProcessCpuTime() - busy;
            Collections.sort(times);
            System.out.printf(
                    "%8.1f %8.1f %8.1f %8.1f %9d  %s%n",
                    first / 1e6,
                    times.get(times.size() / 2) / 1e6,
                    times.get(times.size() - 1) / 1e6,
                    busy / 1e6 / rounds,
                    server.get(asked).body().length(),
                    asked);
        }
        server.server().close();
    }

    /** The id of the first thing of a list. */
    private static String first(TestServer server, String path) {
        return JsonMapper.shared()
                .readTree(server.get(path).body())
                .at("/items/0/id")
                .asString();
    }

    /** Nanoseconds until the whole answer is there. */
    private static long time(TestServer server, String path) {
        String type = path.startsWith("/api/") ? "application/json" : "text/html";
        long start = System.nanoTime();
        HttpResponse<String> answer = server.get(path, "Accept", type);
        long time = System.nanoTime() - start;
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " answers " + answer.statusCode());
        return time;
    }
}
