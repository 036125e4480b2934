package org.tongxin.matching.meaning;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A quantised model in the ONNX format with an adapter worked in. Of a matrix that the adapter
 * changes the model keeps a signed byte a number, {@code <name>_quantized}, and a scale for each
 * column, {@code <name>_scale}; both are made anew. All else stays as its makers shipped it.
 */
final class AdaptedModel {
  // Fields of ONNX's messages: ModelProto.graph, GraphProto.initializer, TensorProto.
  private static final int GRAPH = 7;
  private static final int TENSORS = 5;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_FLOATS = 4;
  private static final int TENSOR_BYTES = 9;
  // The makers use half of a byte's range: sums of full ones overflow on some processors.
  private static final int LARGEST = 64;

  // By name, in the order of the file.
  private final Map<String, UnknownFieldSet> tensors = new LinkedHashMap<>();

  private AdaptedModel(UnknownFieldSet graph) throws InvalidProtocolBufferException {
    for (ByteString bytes : graph.getField(TENSORS).getLengthDelimitedList()) {
      UnknownFieldSet tensor = UnknownFieldSet.parseFrom(bytes);
      tensors.put(only(tensor, TENSOR_NAME).toStringUtf8(), tensor);
    }
  }

  /**
   * The model with the adapter worked in.
   *
   * @throws IllegalStateException where the model is none or lacks a matrix of the adapter
   */
  static byte[] of(byte[] bytes, Adapter adapter) {
    try {
      UnknownFieldSet model = UnknownFieldSet.parseFrom(bytes);
      UnknownFieldSet graph = UnknownFieldSet.parseFrom(only(model, GRAPH));
      var adapted = new AdaptedModel(graph);
      adapter.changes().forEach(adapted::change);
      return with(model, GRAPH, adapted.in(graph).toByteString()).toByteArray();
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("the model of sentences is none", e);
    }
  }

  private UnknownFieldSet in(UnknownFieldSet graph) {
    Field.Builder all = Field.newBuilder();
    tensors.values().forEach(tensor -> all.addLengthDelimited(tensor.toByteString()));
    return with(graph, TENSORS, all.build());
  }

  private void change(String name, LowRank change) {
    UnknownFieldSet bytes = named(name + "_quantized");
    UnknownFieldSet scales = named(name + "_scale");
    float[][] matrix =
        matrix(only(bytes, TENSOR_BYTES).toByteArray(), floats(only(scales, TENSOR_FLOATS)));
    for (int row = 0; row < matrix.length; row++) {
      float[] added = change.row(row);
      for (int column = 0; column < added.length; column++) {
        matrix[row][column] += added[column];
      }
    }
    float[] fresh = scales(matrix);
    tensors.put(
        name + "_quantized",
        with(bytes, TENSOR_BYTES, ByteString.copyFrom(quantised(matrix, fresh))));
    tensors.put(name + "_scale", with(scales, TENSOR_FLOATS, ByteString.copyFrom(bytes(fresh))));
  }

  private static float[][] matrix(byte[] numbers, float[] scales) {
    float[][] matrix = new float[numbers.length / scales.length][scales.length];
    for (int i = 0; i < numbers.length; i++) {
      int column = i % scales.length;
      matrix[i / scales.length][column] = numbers[i] * scales[column];
    }
    return matrix;
  }

  private static float[] scales(float[][] matrix) {
    float[] scales = new float[matrix[0].length];
    for (float[] row : matrix) {
      for (int column = 0; column < scales.length; column++) {
        scales[column] = Math.max(scales[column], Math.abs(row[column]));
      }
    }
    for (int column = 0; column < scales.length; column++) {
      scales[column] = Math.max(scales[column] / LARGEST, Float.MIN_NORMAL);
    }
    return scales;
  }

  private static byte[] quantised(float[][] matrix, float[] scales) {
    byte[] bytes = new byte[matrix.length * scales.length];
    int at = 0;
    for (float[] row : matrix) {
      for (int column = 0; column < scales.length; column++) {
        bytes[at++] = (byte) Math.round(row[column] / scales[column]);
      }
    }
    return bytes;
  }

  private static float[] floats(ByteString packed) {
    float[] floats = new float[packed.size() / Float.BYTES];
    packed.asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(floats);
    return floats;
  }

  private static byte[] bytes(float[] floats) {
    ByteBuffer packed =
        ByteBuffer.allocate(floats.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    packed.asFloatBuffer().put(floats);
    return packed.array();
  }

  private UnknownFieldSet named(String name) {
    UnknownFieldSet tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalStateException("the model of sentences has no " + name);
    }
    return tensor;
  }

  private static ByteString only(UnknownFieldSet message, int field) {
    List<ByteString> found = message.getField(field).getLengthDelimitedList();
    if (found.size() != 1) {
      throw new IllegalStateException(
          "the model of sentences has %d fields %d".formatted(found.size(), field));
    }
    return found.getFirst();
  }

  private static UnknownFieldSet with(UnknownFieldSet message, int field, ByteString value) {
    return with(message, field, Field.newBuilder().addLengthDelimited(value).build());
  }

  private static UnknownFieldSet with(UnknownFieldSet message, int field, Field value) {
    return message.toBuilder().clearField(field).mergeField(field, value).build();
  }
}
