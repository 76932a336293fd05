namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>The words of JavaScript and TypeScript, and the names that they bring.</summary>
internal static class ScriptWords
{
    private static readonly WordSet Operators = new("typeof instanceof in void delete new");
    private static readonly WordSet Reserved = new("constructor from as");
    private static readonly WordSet Keywords = new(
        "for while do break return continue switch case default if else throw try catch finally yield await async this of static export import debugger extends super");

    private static readonly WordSet Declarations = new("var let const with function class");
    private static readonly WordSet Old = new(
        "abstract boolean byte char double enum final float goto implements int interface long native package private protected public short synchronized throws transient volatile");

    private static readonly WordSet Constants = new("true false null NaN Infinity undefined");
    private static readonly WordSet Builtins = new(
        "Array Boolean Date BigInt Function Math ArrayBuffer Number Object RegExp String Promise Proxy decodeURI decodeURIComponent encodeURI encodeURIComponent eval isFinite isNaN "
        + "parseFloat parseInt DataView document window globalThis global Symbol Intl WeakSet WeakMap Set Map Reflect JSON Atomics Int8Array Int16Array Int32Array BigInt64Array "
        + "Float32Array Float64Array Uint8ClampedArray Uint8Array Uint16Array Uint32Array BigUint64Array");

    private static readonly WordSet Errors = new("Error EvalError InternalError RangeError ReferenceError SyntaxError TypeError URIError");
    private static readonly WordSet TypeScriptKeywords = new("abstract implements private protected public readonly");
    private static readonly WordSet TypeScriptDeclarations = new("enum interface override");

    public static TokenClass KindOf(ReadOnlySpan<char> word, bool isTyped)
    {
        if (isTyped)
        {
            var typed = TypeScriptKeywords.Contains(word) ? TokenClass.Keyword
                : TypeScriptDeclarations.Contains(word) ? TokenClass.KeywordDeclaration
                : word is "declare" or "type" or "module" ? TokenClass.KeywordReserved
                : word is "string" or "boolean" or "number" ? TokenClass.KeywordType
                : TokenClass.NameOther;
            if (typed != TokenClass.NameOther)
            {
                return typed;
            }
        }

        return Operators.Contains(word) ? TokenClass.OperatorWord
            : Reserved.Contains(word) ? TokenClass.KeywordReserved
            : Keywords.Contains(word) ? TokenClass.Keyword
            : Declarations.Contains(word) ? TokenClass.KeywordDeclaration
            : Old.Contains(word) ? TokenClass.KeywordReserved
            : Constants.Contains(word) ? TokenClass.KeywordConstant
            : Builtins.Contains(word) ? TokenClass.NameBuiltin
            : Errors.Contains(word) ? TokenClass.NameException
            : TokenClass.NameOther;
    }
}
