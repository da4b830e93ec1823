package dev.volteface.local.folder;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the broker's and the database's own words go: warnings and worse, into a file, never onto the screen. */
public final class LauncherLog {

    private LauncherLog() {}

    /** Sends them to {@code logs/launcher.log}. */
    public static void to(DataFolder folder) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
            root.detachAndStopAllAppenders();
            root.addAppender(appender(context, folder));
            root.setLevel(Level.WARN);
        }
    }

    private static FileAppender<ILoggingEvent> appender(LoggerContext context, DataFolder folder) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{ISO8601} %-5level %logger{30} %msg%n");
        encoder.start();
        FileAppender<ILoggingEvent> appender = new FileAppender<>();
        appender.setContext(context);
        appender.setFile(folder.logs().resolve("launcher.log").toString());
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }
}
