package org.sijill.app.web;

import java.util.ArrayList;
import java.util.List;
import org.sijill.view.Course;

/**
 * A course drawn as bars, up for cooperation and down for conflict. Time runs as the page reads: from the right where
 * that is Arabic.
 *
 * @param names of some stretches, below the bars
 */
record Chart(List<Bar> bars, List<Mark> names) {
    static final int WIDTH = 720, HEIGHT = 240, ZERO = 110, REACH = 95;
    private static final int EDGE = 34;

    /** A bar; {@code x} is its left side. */
    record Bar(int x, int y, int width, int height, boolean good, String title) {}

    /** A word below the axis. */
    record Mark(int x, String text) {}

    static Chart of(Course course, Visit v) {
        int length = Math.max(course.length(), 6);
        double step = (WIDTH - 2.0 * EDGE) / length;
        int width = (int) Math.max(2, Math.min(30, step * 0.72));
        int every = Math.max(1, (int) Math.ceil(length * 74.0 / (WIDTH - 2 * EDGE)));
        List<Bar> bars = new ArrayList<>();
        List<Mark> names = new ArrayList<>();
        int last = -every;
        for (Course.Stretch s : course.stretches()) {
            int at = course.offset(s);
            double middle = EDGE + step * (at + 0.5);
            int x = (int) Math.round(v.tongue.arabic() ? WIDTH - middle : middle);
            int height = (int) Math.max(2, Math.round(Math.abs(s.mean()) / 10 * REACH));
            boolean good = s.mean() >= 0;
            String title = v.say("chart.bar", name(s.name(), v), v.decimal(s.mean()), v.count("events", s.events()));
            bars.add(new Bar(x - width / 2, good ? ZERO - height : ZERO, width, height, good, title));
            if (at - last < every) continue;
            names.add(new Mark(x, name(s.name(), v)));
            last = at;
        }
        return new Chart(bars, names);
    }

    /** A stretch as people say it. */
    static String name(String stretch, Visit v) {
        if (stretch.length() == 4) return v.taste.digits(stretch);
        String year = stretch.substring(0, 4);
        if (stretch.charAt(5) == 'Q')
            return v.say("chart.quarter", v.taste.digits(stretch.substring(6)), v.taste.digits(year));
        return v.desk.calendar.name(Integer.parseInt(stretch.substring(5)), v.tongue, v.taste) + " "
                + v.taste.digits(year);
    }
}
