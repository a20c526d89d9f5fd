/// What the program calls itself in the pages it makes.
public enum Generator {
  public static let name = "craftwall"
}
