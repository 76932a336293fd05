using CsCheck;
using Idp.Catalog.Validation;

namespace Idp.Catalog.Tests.Validation.Annotations;

public sealed class KubernetesSelectorTests
{
    private static readonly AnnotationGrammar Selector = AnnotationRegistry.Default.Find("backstage.io/kubernetes-label-selector")!.Value;

    [Theory]
    [InlineData("app=orders")]
    [InlineData("app==orders")]
    [InlineData("app!=orders")]
    [InlineData("app = orders , tier != cache")]
    [InlineData("app.kubernetes.io/name=orders,app.kubernetes.io/part-of=shop")]
    [InlineData("app in (orders, payments)")]
    [InlineData("app in (orders)")]
    [InlineData("app notin (orders,payments),tier")]
    [InlineData("app in ()")]
    [InlineData("app")]
    [InlineData("!app")]
    [InlineData("pkg.crossplane.io/provider,!canary")]
    [InlineData("app=")]
    [InlineData("app=,tier=web")]
    [InlineData("replicas>2,replicas<10")]
    [InlineData("in=notin")]
    [InlineData("App_1.x=Orders_1.x")]
    public void A_selector_that_Kubernetes_takes_passes(string selector) => Assert.True(Selector.IsValid(selector));

    [Theory]
    [InlineData("=orders")]
    [InlineData("app=orders tier=web")]
    [InlineData("app=orders,")]
    [InlineData(",app=orders")]
    [InlineData("app=or/ders")]
    [InlineData("a/b/c=d")]
    [InlineData("App.io_/x=y")]
    [InlineData("app in orders")]
    [InlineData("app in (orders")]
    [InlineData("app isnt (orders)")]
    [InlineData("app>two")]
    [InlineData("!")]
    [InlineData("!app=orders")]
    [InlineData("-app=orders")]
    [InlineData("app=-orders")]
    [InlineData("app: orders")]
    public void A_selector_that_Kubernetes_refuses_is_malformed(string selector) => Assert.False(Selector.IsValid(selector));

    [Fact]
    public void No_text_makes_it_throw() => Gen.String.Sample(static text => { _ = Selector.IsValid(text); });
}
