package org.tongxin.matching.meaning;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
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

  private final Adapter adapter;
  private final Map<String, ByteString> replaced = new HashMap<>();

  private AdaptedModel(Adapter adapter) {
    this.adapter = adapter;
  }

  /**
   * The model with the adapter worked in.
   *
   * @throws IllegalStateException where the model is none or lacks a matrix of the adapter
   */
  static byte[] of(byte[] model, Adapter adapter) {
    try {
      return new AdaptedModel(adapter).adapted(UnknownFieldSet.parseFrom(model)).toByteArray();
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("the model of sentences is none", e);
    }
  }

  private UnknownFieldSet adapted(UnknownFieldSet model) throws InvalidProtocolBufferException {
    UnknownFieldSet graph = UnknownFieldSet.parseFrom(only(model, GRAPH));
    List<ByteString> tensors = graph.getField(TENSORS).getLengthDelimitedList();
    Map<String, UnknownFieldSet> byName = new HashMap<>();
    for (ByteString tensor : tensors) {
      UnknownFieldSet fields = UnknownFieldSet.parseFrom(tensor);
      byName.put(only(fields, TENSOR_NAME).toStringUtf8(), fields);
    }
    adapter.changes().forEach((name, change) -> change(name, change, byName));
    Field.Builder all = Field.newBuilder();
    for (ByteString tensor : tensors) {
      String name = only(UnknownFieldSet.parseFrom(tensor), TENSOR_NAME).toStringUtf8();
      all.addLengthDelimited(replaced.getOrDefault(name, tensor));
    }
    return with(model, GRAPH, with(graph, TENSORS, all.build()).toByteString());
  }

  private void change(String name, LowRank change, Map<String, UnknownFieldSet> tensors) {
    UnknownFieldSet bytes = named(tensors, name + "_quantized");
    UnknownFieldSet scales = named(tensors, name + "_scale");
    float[][] matrix =
        matrix(only(bytes, TENSOR_BYTES).toByteArray(), floats(only(scales, TENSOR_FLOATS)));
    for (int row = 0; row < matrix.length; row++) {
      float[] added = change.row(row);
      for (int column = 0; column < added.length; column++) {
        matrix[row][column] += added[column];
      }
    }
    float[] fresh = scales(matrix);
    replaced.put(
        name + "_quantized",
        with(bytes, TENSOR_BYTES, ByteString.copyFrom(quantised(matrix, fresh))).toByteString());
    replaced.put(
        name + "_scale",
        with(scales, TENSOR_FLOATS, ByteString.copyFrom(bytes(fresh))).toByteString());
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

  private static UnknownFieldSet named(Map<String, UnknownFieldSet> tensors, String name) {
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
