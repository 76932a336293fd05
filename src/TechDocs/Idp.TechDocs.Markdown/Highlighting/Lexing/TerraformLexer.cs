namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>Terraform and other files of its language.</summary>
internal sealed class TerraformLexer : Lexer
{
    private static readonly WordSet Blocks = new("backend data module output provider provisioner resource variable");
    private static readonly WordSet Types = new("string number bool list tuple map set object null");
    private static readonly WordSet Functions = new(
        "abs ceil floor log max mix parseint pow signum chomp format formatlist indent join lower regex regexall replace split strrev substr title trim trimprefix trimsuffix "
        + "trimspace upper alltrue anytrue chunklist coalesce coalescelist compact concat contains distinct element flatten index keys length list lookup map matchkeys merge range "
        + "reverse setintersection setproduct setsubtract setunion slice sort sum transpose values zipmap base64decode base64encode base64gzip csvdecode jsondecode jsonencode "
        + "textdecodebase64 textencodebase64 urlencode yamldecode yamlencode abspath dirname pathexpand basename file fileexists fileset filebase64 templatefile formatdate timeadd "
        + "timestamp base64sha256 base64sha512 bcrypt filebase64sha256 filebase64sha512 filemd5 filesha1 filesha256 filesha512 md5 rsadecrypt sha1 sha256 sha512 uuid uuidv5 cidrhost "
        + "cidrnetmask cidrsubnet cidrsubnets can defaults tobool tolist tomap tonumber toset tostring try");

    // What is longer is no path: so that one of nothing but brackets takes linear time.
    private const int LongestPath = 200;

    public override void Read(CodeScanner code)
    {
        while (!code.IsAtEnd)
        {
            char c = code.Current;
            if (c == '#' || (c == '/' && code.Peek(1) == '/'))
            {
                code.TakeTo(code.EndOfLine(), TokenClass.CommentSingle);
            }
            else if (c == '/' && code.Peek(1) == '*')
            {
                code.TakeTo(code.Behind("*/", 2), TokenClass.CommentMultiline);
            }
            else if (c == '"')
            {
                Quoted(code);
            }
            else if (c == '<' && code.Peek(1) == '<')
            {
                Document(code);
            }
            else if (IsName(c))
            {
                Word(code);
            }
            else if (c == '[' && ListEnd(code) is var end and > 0)
            {
                code.Take(1, TokenClass.Punctuation);
                code.TakeTo(end, TokenClass.NameBuiltin);
                code.Take(1, TokenClass.Punctuation);
            }
            else if (!code.TakeSpace())
            {
                code.Take(1, "[](){},.?:!=".Contains(c, StringComparison.Ordinal) ? TokenClass.Punctuation : TokenClass.Error);
            }
        }
    }

    private static bool IsName(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-';

    // A list of nothing but names.
    private static int ListEnd(CodeScanner code)
    {
        int end = code.EndOf(static c => char.IsAsciiLetterLower(c) || c is '_' or ',' || char.IsWhiteSpace(c), 1);
        return end > code.At + 1 && end < code.Text.Length && code.Text[end] == ']' ? end : 0;
    }

    private static void Word(CodeScanner code)
    {
        int end = code.EndOf(IsName);
        var word = code.Text.AsSpan(code.At, end - code.At);
        int next = code.EndOf(char.IsWhiteSpace, end - code.At);
        char sign = next < code.Text.Length ? code.Text[next] : '\0';
        int behind = sign == '=' ? code.EndOf(char.IsWhiteSpace, next + 1 - code.At) : next;
        if (behind < code.Text.Length && code.Text[behind] == '{')
        {
            code.TakeTo(end, TokenClass.NameBuiltin);
            code.TakeSpace();
            code.Take(sign == '=' ? 1 : 0, TokenClass.Operator);
        }
        else if (sign == '=')
        {
            code.TakeTo(end, TokenClass.NameAttribute);
            code.TakeSpace();
            code.Take(1, TokenClass.Operator);
        }
        else if (Blocks.Contains(word) && next > end && sign == '"')
        {
            Block(code, end);
        }
        else if (end < code.Text.Length && code.Text[end] == '(' && Functions.Contains(word))
        {
            code.TakeTo(end, TokenClass.NameFunction);
        }
        else
        {
            Value(code, word, end);
        }
    }

    private static void Value(CodeScanner code, ReadOnlySpan<char> word, int end)
    {
        if (word is "true" or "false")
        {
            code.TakeTo(end, TokenClass.NameConstant);
        }
        else if (Types.Contains(word))
        {
            code.TakeTo(end, TokenClass.KeywordType);
        }
        else
        {
            int path = code.EndOf(static c => IsName(c) || c is '.' or '[' or ']', 0, Math.Max(LongestPath, end - code.At));
            while (path > end && !Letters.IsWord(code.Text[path - 1]))
            {
                path--;
            }

            bool isPath = path > end && code.Text.AsSpan(end, path - end).Contains('.');
            code.TakeTo(isPath ? path : end, isPath ? TokenClass.NameVariable : code.EndOf(char.IsAsciiDigit) == end ? TokenClass.Number : TokenClass.Error);
        }
    }

    // The kind of block, and its labels.
    private static void Block(CodeScanner code, int end)
    {
        int first = code.EndOf(char.IsWhiteSpace, end - code.At);
        int firstEnd = LabelEnd(code, first);
        int second = code.EndOf(char.IsWhiteSpace, firstEnd - code.At);
        int secondEnd = LabelEnd(code, second);
        int labelsEnd = secondEnd > second ? secondEnd : firstEnd;
        int brace = code.EndOf(char.IsWhiteSpace, labelsEnd - code.At);
        if (brace >= code.Text.Length || code.Text[brace] != '{' || brace == labelsEnd || firstEnd == first)
        {
            code.TakeTo(end, TokenClass.Error);
            return;
        }

        code.TakeTo(end, TokenClass.KeywordReserved);
        code.TakeSpace();
        if (secondEnd > second)
        {
            code.TakeTo(firstEnd, TokenClass.NameClass);
            code.TakeSpace();
        }

        code.TakeTo(labelsEnd, TokenClass.NameVariable);
    }

    private static int LabelEnd(CodeScanner code, int start)
    {
        if (start >= code.Text.Length || code.Text[start] != '"')
        {
            return start;
        }

        int end = code.EndOf(IsName, start + 1 - code.At);
        return end < code.Text.Length && code.Text[end] == '"' ? end + 1 : start;
    }

    // As far as the last quote of the line.
    private static void Quoted(CodeScanner code)
    {
        int close = code.QuoteEnd('"', staysInLine: true);
        int space = code.EndOf(char.IsWhiteSpace, close - code.At);
        bool isKey = space < code.Text.Length && code.Text[space] is '=' or ':' && code.Text.AsSpan(code.At, close - code.At).IndexOf(' ') < 0;
        if (isKey)
        {
            code.TakeTo(close, TokenClass.StringDouble);
            code.TakeSpace();
            code.Take(1, TokenClass.Operator);
            return;
        }

        int last = code.Text.AsSpan(code.At, code.EndOfLine() - code.At).LastIndexOf('"');
        code.TakeTo(last == 0 ? close : code.At + last + 1, last == 0 ? TokenClass.Error : TokenClass.StringDouble);
    }

    private static void Document(CodeScanner code)
    {
        int name = code.EndOf(static c => c is '-' or ' ', 2);
        int nameEnd = code.WordEnd(name - code.At);
        string word = code.Text[name..nameEnd];
        code.TakeTo(name, TokenClass.Operator);
        code.TakeTo(nameEnd, TokenClass.StringDelimiter);
        while (word.Length > 0 && !code.IsAtEnd)
        {
            code.TakeTo(code.EndOfLine() + 1, TokenClass.StringHeredoc);
            var line = code.Text.AsSpan(code.At, code.EndOfLine() - code.At);
            if (line.Trim().SequenceEqual(word))
            {
                code.Take(line.Length, TokenClass.StringDelimiter);
                return;
            }
        }
    }
}
