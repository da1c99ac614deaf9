package dev.parley.find;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.util.HashMap;
import java.util.Map;

/** A neural network on ONNX Runtime, from arrays to arrays; may run in several threads at once. */
final class Network implements AutoCloseable {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final String name;
    private final OrtSession session;

    Network(String name, byte[] weights) {
        this.name = name;
        try (SessionOptions options = new SessionOptions()) {
            environment.setTelemetry(false);
            // Documents run in parallel; threads inside one would only fight over the same cores.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // The graphs are written with fused operators; what more is fused by itself makes them slower.
            options.setOptimizationLevel(OptLevel.BASIC_OPT);
            session = environment.createSession(weights, options);
        } catch (OrtException e) {
            throw new FinderException("ONNX Runtime cannot load " + name + ": " + e.getMessage(), e);
        }
    }

    /**
     * @param inputs arrays of {@code long} or {@code float} by the network's own names
     * @return every output by its name, each of three dimensions
     */
    Map<String, float[][][]> run(Map<String, Object> inputs) {
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            for (var input : inputs.entrySet()) {
                tensors.put(input.getKey(), OnnxTensor.createTensor(environment, input.getValue()));
            }
            try (OrtSession.Result result = session.run(tensors)) {
                Map<String, float[][][]> outputs = new HashMap<>();
                for (var output : result) {
                    outputs.put(output.getKey(), (float[][][]) output.getValue().getValue());
                }
                return outputs;
            }
        } catch (OrtException e) {
            throw new FinderException("ONNX Runtime failed on " + name + ": " + e.getMessage(), e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new FinderException("ONNX Runtime cannot close " + name + ": " + e.getMessage(), e);
        }
    }
}
