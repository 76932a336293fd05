namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>The words of Python, and the names that it brings.</summary>
internal static class PythonWords
{
    public static readonly WordSet Keywords = new(
        "assert async await break continue del elif else except finally for global if lambda pass raise nonlocal return try while yield as with");

    public static readonly WordSet Constants = new("True False None");

    public static readonly WordSet Operators = new("in is and or not");

    public static readonly WordSet Builtins = new(
        "__import__ abs all any bin bool bytearray breakpoint bytes chr classmethod compile complex delattr dict dir divmod enumerate eval filter float format frozenset getattr "
        + "globals hasattr hash hex id input int isinstance issubclass iter len list locals map max memoryview min next object oct open ord pow print property range repr reversed "
        + "round set setattr slice sorted staticmethod str sum super tuple type vars zip");

    public static readonly WordSet Exceptions = new(
        "ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning DeprecationWarning EOFError EnvironmentError Exception FloatingPointError "
        + "FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError KeyError KeyboardInterrupt LookupError MemoryError NameError "
        + "NotImplementedError OSError OverflowError PendingDeprecationWarning ReferenceError ResourceWarning RuntimeError RuntimeWarning StopIteration SyntaxError SyntaxWarning "
        + "SystemError SystemExit TabError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError "
        + "Warning WindowsError ZeroDivisionError BlockingIOError ChildProcessError ConnectionError BrokenPipeError ConnectionAbortedError ConnectionRefusedError "
        + "ConnectionResetError FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError "
        + "StopAsyncIteration ModuleNotFoundError RecursionError EncodingWarning");

    private static readonly WordSet Variables = new(
        "__annotations__ __bases__ __class__ __closure__ __code__ __defaults__ __dict__ __doc__ __file__ __func__ __globals__ __kwdefaults__ __module__ __mro__ __name__ "
        + "__objclass__ __qualname__ __self__ __slots__ __weakref__");

    private static readonly WordSet NoMethods = new("__all__ __main__ __version__ __author__ __path__ __package__ __builtins__ __future__ __debug__ __loader__ __spec__ __post_init__ __init_subclass__ __set_name__ __class_getitem__ __reduce__ __cause__ __context__ __traceback__ __wrapped__ __license__");

    /// <summary>What a name between double underscores is.</summary>
    public static TokenClass Magic(ReadOnlySpan<char> word)
        => Variables.Contains(word) ? TokenClass.NameVariableMagic : NoMethods.Contains(word) ? TokenClass.Name : TokenClass.NameFunctionMagic;
}
