package org.sijill.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;

/**
 * The application: reads shards, merges what they tell, writes it as Parquet, loads it into a register where that is
 * wanted. Each part may be started again at any time: shards that are read are not read again, and all that follows is
 * made anew from them.
 */
public final class Cluster {
    private final SparkSession spark;
    private final JavaSparkContext context;
    private final Arguments arguments;
    private final Storage files;
    private final ShardReading reading;
    private final LongAccumulator pages;
    private final LongAccumulator aside;

    Cluster(SparkSession spark, Arguments arguments) {
        this.spark = spark;
        this.arguments = arguments;
        context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        files = new Storage(context.hadoopConfiguration());
        pages = spark.sparkContext().longAccumulator("pages");
        aside = spark.sparkContext().longAccumulator("set aside");
        reading = new ShardReading(files, arguments.out() + "/shards", pages, aside);
    }

    public static void main(String[] args) throws IOException {
        Arguments arguments;
        try {
            arguments = Arguments.of(args);
        } catch (IllegalArgumentException e) {
            System.err.println("cluster: " + e.getMessage());
            System.exit(2);
            return;
        }
        SparkSession spark = SparkSession.builder().appName("sijill").getOrCreate();
        try {
            System.err.println("cluster: " + new Cluster(spark, arguments).run());
        } finally {
            spark.stop();
        }
    }

    /** Does all that is not done and gives a sentence on it. */
    String run() throws IOException {
        List<Shard> shards = files.shards(arguments.inputs());
        if (shards.isEmpty()) throw new IllegalArgumentException("there is nothing to read");
        int read = read(shards);
        String sentence = read + " of " + shards.size() + " shards read: " + pages.value() + " pages, " + aside.value()
                + " set aside";
        if (arguments.merge()) merge(shards);
        if (arguments.register() != null)
            sentence += "; " + new Loading(reading, files).load(shards, arguments.register());
        return sentence;
    }

    private int read(List<Shard> shards) throws IOException {
        List<Shard> missing = new ArrayList<>();
        for (Shard s : shards) if (!reading.isDone(s)) missing.add(s);
        ShardReading reader = reading;
        if (!missing.isEmpty()) context.parallelize(missing, missing.size()).foreach(reader::read);
        return missing.size();
    }

    private void merge(List<Shard> shards) {
        JavaRDD<String> staged = new Latest(reading, files).of(context, shards).persist(StorageLevel.MEMORY_AND_DISK());
        Tables.pages(spark, staged, arguments.out() + "/pages");
        Tables.reports(spark, staged, arguments.out() + "/reports");
        JavaRDD<Group> groups =
                Grouping.of(context, staged.flatMap(Latest::told)).persist(StorageLevel.MEMORY_AND_DISK());
        Tables.events(spark, groups, arguments.out() + "/events");
        Tables.links(spark, Linking.of(groups), arguments.out() + "/links");
        groups.unpersist();
        staged.unpersist();
    }
}
