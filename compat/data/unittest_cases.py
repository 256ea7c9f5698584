import unittest
class T(unittest.TestCase):
    def test_good(self): self.assertEqual(1, 1)
    def test_fail(self): self.assertEqual([1, 2, {"a": 1}], [1, 2, {"a": 2}])
    def test_error(self): {}["missing"]
    @unittest.skip("not now")
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_expected(self): self.fail("x")
    @unittest.expectedFailure
    def test_unexpected(self): pass
    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i): self.assertNotEqual(i, 1)
class A(unittest.IsolatedAsyncioTestCase):
    async def test_async(self): self.assertRaises(ValueError, int, "x")
