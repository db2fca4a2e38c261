// Plays scripts of answers over an XForm in one JVM and prints how long JavaRosa took to take the
// answers. The peer of icv-bench.
//
//   java -cp ODK_Validate.jar JavaRosaBench.java FORM.xml SCRIPT ROUNDS
//
// One round warms the machine up; of the others each prints a line: answers taken, seconds with
// the question found, seconds of answering alone. The last line is the peak memory in kilobytes.
// Loading a form is never counted, nor is an answer that no engine has to work anything out for:
// to a question that is not there, not relevant or read-only, or that is no answer of its type.

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import org.javarosa.core.model.*;
import org.javarosa.core.model.data.*;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.*;
import org.javarosa.core.services.PropertyManager;
import org.javarosa.form.api.*;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.parse.XFormParser;
import org.javarosa.xform.util.XFormAnswerDataParser;

public class JavaRosaBench {
  static FormDef form;
  static FormEntryModel model;
  static FormEntryController entry;
  static long taken, whole, alone;

  public static void main(String[] words) throws Exception {
    PrintStream out = System.out;
    System.setOut(System.err);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    new XFormsModule().registerModule();
    String text = Files.readString(Paths.get(words[0]));
    List<String[]> script = new ArrayList<>();
    for (String line : Files.readAllLines(Paths.get(words[1]), StandardCharsets.UTF_8))
      script.add(line.split("\t", -1));
    for (int round = 0; round <= Integer.parseInt(words[2]); round++) {
      taken = whole = alone = 0;
      load(text);
      for (String[] line : script) {
        if (line[0].equals("reset")) load(text);
        else if (line[0].equals("set")) set(line[1], line[2]);
        else if (line[0].equals("add")) add(line[1]);
        else delete(line[1]);
      }
      if (round > 0) out.println(taken + " " + whole / 1e9 + " " + alone / 1e9);
    }
    for (String line : Files.readAllLines(Paths.get("/proc/self/status")))
      if (line.startsWith("VmHWM:")) out.println(line.replaceAll("[^0-9]", ""));
  }

  static void load(String text) throws Exception {
    form = new XFormParser(new StringReader(text)).parse();
    model = new FormEntryModel(form);
    entry = new FormEntryController(model);
    form.initialize(true, new InstanceInitializationFactory());
  }

  static void set(String path, String text) {
    TreeReference wanted = reference(path);
    for (int step = 0; step < wanted.size(); step++)
      if (path.split("/")[step + 1].contains("[")) grow(wanted.getSubReference(step));
    long start = System.nanoTime();
    FormIndex index = find(wanted);
    if (index == null || !model.isIndexRelevant(index)) return;
    try {
      entry.jumpToIndex(index);
      long found = System.nanoTime();
      FormEntryPrompt prompt = model.getQuestionPrompt(index);
      if (prompt.isReadOnly()) return;
      Optional<IAnswerData> answer = answer(prompt, text);
      if (answer == null) return;
      entry.answerQuestion(index, answer.orElse(null), true);
      long end = System.nanoTime();
      taken++;
      whole += end - start;
      alone += end - found;
    } catch (RuntimeException refused) {
      // A group, or an answer JavaRosa cannot read: nothing was answered.
    }
  }

  /** The answer, empty to clear it, null where the text is none. */
  static Optional<IAnswerData> answer(FormEntryPrompt prompt, String text) {
    if (text.isEmpty()) return Optional.empty();
    int control = prompt.getControlType();
    boolean one = control == Constants.CONTROL_SELECT_ONE;
    if (!one && control != Constants.CONTROL_SELECT_MULTI) {
      IAnswerData read =
          XFormAnswerDataParser.getAnswerData(text, prompt.getDataType(), prompt.getQuestion());
      return read == null ? null : Optional.of(read);
    }
    prompt.getAnswerValue();
    List<Selection> chosen = new ArrayList<>();
    for (String word : one ? new String[] {text} : text.trim().split("\\s+")) {
      Selection match = null;
      for (SelectChoice choice : prompt.getSelectChoices())
        if (choice.getValue().equals(word)) match = choice.selection();
      if (match == null) return null;
      chosen.add(match);
    }
    return Optional.of(one ? new SelectOneData(chosen.get(0)) : new MultipleItemsData(chosen));
  }

  static void add(String path) {
    TreeReference wanted = reference(path);
    int count = 0;
    do wanted.setMultiplicity(wanted.size() - 1, count++);
    while (form.getMainInstance().resolveReference(wanted) != null);
    grow(wanted);
  }

  static void delete(String path) {
    FormIndex index = find(reference(path));
    if (index == null) return;
    try { entry.deleteRepeat(index); }
    catch (RuntimeException refused) { /* It stands in no repeat. */ }
  }

  /** Adds instances where a person would be offered them, until this one is there. */
  static void grow(TreeReference wanted) {
    if (form.getMainInstance().resolveReference(wanted) != null) return;
    entry.jumpToIndex(FormIndex.createBeginningOfFormIndex());
    int event;
    while ((event = entry.stepToNextEvent()) != FormEntryController.EVENT_END_OF_FORM) {
      if (event != FormEntryController.EVENT_PROMPT_NEW_REPEAT) continue;
      TreeReference here = model.getFormIndex().getReference();
      if (!here.genericize().equals(wanted.genericize())
          || !here.getParentRef().equals(wanted.getParentRef())) continue;
      entry.newRepeat();
      if (form.getMainInstance().resolveReference(wanted) != null) return;
      entry.jumpToIndex(FormIndex.createBeginningOfFormIndex());
    }
  }

  static TreeReference reference(String path) {
    TreeReference found = TreeReference.rootRef();
    for (String step : path.substring(1).split("/")) {
      int bracket = step.indexOf('[');
      if (bracket < 0) found.add(step, 0);
      else found.add(step.substring(0, bracket),
          Integer.parseInt(step.substring(bracket + 1, step.length() - 1)) - 1);
    }
    return found;
  }

  static FormIndex find(TreeReference wanted) {
    FormIndex index = model.incrementIndex(FormIndex.createBeginningOfFormIndex());
    for (; index.isInForm(); index = model.incrementIndex(index))
      if (wanted.equals(index.getReference())
          && model.getEvent(index) != FormEntryController.EVENT_PROMPT_NEW_REPEAT) return index;
    return null;
  }
}
