package dev.contextbridge.processor.check;

import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.problem.ApiProblems;
import dev.contextbridge.processor.problem.Place;
import dev.contextbridge.processor.problem.Problem;
import java.util.List;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ExportsDirective;
import javax.lang.model.element.ModuleElement.OpensDirective;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The engine calls generated classes by reflection, so their package must be open to it. */
public final class ModuleRules {
  private ModuleRules() {}

  /**
   * Checks the module that an API is compiled in.
   *
   * @param api the API
   * @param elements the compiler's elements
   * @param problems takes what is wrong with it
   */
  public static void check(Api api, Elements elements, List<Problem> problems) {
    ModuleElement module = elements.getModuleOf(api.element());
    PackageElement home = elements.getPackageOf(api.element());
    if (module == null || module.isUnnamed() || module.isOpen() || isOpen(module, home)) {
      return;
    }
    problems.add(
        ApiProblems.hiddenPackage(
            Place.of(api.element(), api.name()), home.getQualifiedName().toString()));
  }

  private static boolean isOpen(ModuleElement module, PackageElement home) {
    for (ExportsDirective exports : ElementFilter.exportsIn(module.getDirectives())) {
      if (exports.getPackage().equals(home) && exports.getTargetModules() == null) {
        return true;
      }
    }
    for (OpensDirective opens : ElementFilter.opensIn(module.getDirectives())) {
      if (opens.getPackage().equals(home) && opens.getTargetModules() == null) {
        return true;
      }
    }
    return false;
  }
}
