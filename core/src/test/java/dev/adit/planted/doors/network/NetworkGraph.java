package dev.adit.planted.doors.network;

import org.jgrapht.Graph;

/** Sound: the one class that may show what it is made of. */
public interface NetworkGraph extends Graph<String, String> {}
