package app;

import dev.contextbridge.Bridged;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

@Bridged
interface Things {
  // ! [BridgeVoid] Parameter 'nothing' of Things.take: Void is no value. It is allowed as a method's result and in CompletionStage<Void>.
  void take(Void nothing);

  // ! [BridgeVoid] Return type of Things.list → List element: Void is no value. It is allowed as a method's result and in CompletionStage<Void>.
  List<Void> list();

  // ! [BridgeVoid] Return type of Things.optional → Optional value: Void is no value. It is allowed as a method's result and in CompletionStage<Void>.
  Optional<Void> optional();

  // ! [BridgeVoid] Return type of Things.map → Map value: Void is no value. It is allowed as a method's result and in CompletionStage<Void>.
  Map<String, Void> map();

  Box box();

  CompletionStage<Void> fine();

  // ! [BridgeVoid] Return type of Things.box → Box.nothing: Void is no value. It is allowed as a method's result and in CompletionStage<Void>.
  record Box(Void nothing) {}
}
